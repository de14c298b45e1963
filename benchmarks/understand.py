"""Reading a message beside the usual way of doing it: the nearest of many example sentences (rapidfuzz).

Both run over the labelled messages of the tests, in one process on one machine; what counts are the ratios. The
peer knows every other labelled message with its intent (never the one it is asked), and reads no filters at all.
"""

import statistics
import time
from collections.abc import Callable, Sequence

from rapidfuzz import fuzz, process

from domain.queries import understand
from domain.vietnamese.text import fold
from tests.domain.queries.labelled import TODAY, Labelled, labelled, office

Reader = Callable[[int, Labelled], tuple[str, bool]]


def ours(_place: int, message: Labelled) -> tuple[str, bool]:
    """Our intent, and whether the filters are right as well."""
    query = understand(message.text, office(), TODAY)
    return query.intent, message.is_met_by(query)


def nearest(messages: Sequence[Labelled]) -> Reader:
    """A reader that takes over the intent of the most similar other message."""
    examples = [fold(message.text) for message in messages]

    def read(place: int, message: Labelled) -> tuple[str, bool]:
        asked = fold(message.text)
        best = process.extract(asked, examples, scorer=fuzz.token_set_ratio, limit=2)
        _, score, found = next(hit for hit in best if hit[2] != place)
        return (messages[found].intents[0] if score >= 60 else "unknown"), False

    return read


def measure(name: str, reader: Reader, messages: Sequence[Labelled]) -> tuple[float, float]:
    """Print how fast and how right a reader is; its median and 95th percentile in milliseconds."""
    took, right, exact = [], 0, 0
    for place, message in enumerate(messages):
        begun = time.perf_counter()
        intent, whole = reader(place, message)
        took.append(1000 * (time.perf_counter() - begun))
        right += intent in message.intents
        exact += whole
    middle, late = statistics.median(took), statistics.quantiles(took, n=20)[-1]
    share = 100 / len(messages)
    print(
        f"{name:<28} p50 {middle:6.2f} ms   p95 {late:6.2f} ms   intent {right * share:5.1f} %   with filters {exact * share:5.1f} %"
    )
    return middle, late


def main() -> None:
    """Measure both and print the ratios."""
    messages = labelled()
    begun = time.perf_counter()
    units = office()
    print(
        f"{len(messages)} messages, {len(list(units))} units indexed in {1000 * (time.perf_counter() - begun):.0f} ms"
    )
    ours(0, messages[0])
    own = measure("grammar (ours)", ours, messages)
    peer = measure("nearest example (rapidfuzz)", nearest(messages), messages)
    print(f"ratio peer / ours            p50 {peer[0] / own[0]:6.2f}      p95 {peer[1] / own[1]:6.2f}")


if __name__ == "__main__":
    main()
