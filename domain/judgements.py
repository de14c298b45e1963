"""How a pair of look-alikes was judged, in words; advice to the council, never a change of the record."""

JUDGEMENTS: dict[str, str] = {"different": "không trùng", "duplicate": "trùng", "upgrade": "nâng cấp"}


def concluded(judgement: str, reason: str = "") -> str:
    """What was concluded and why, as it stands beside a pair; "" for one that nobody has judged."""
    if not judgement:
        return ""
    return f"đã kết luận: {JUDGEMENTS[judgement]}" + (f", lý do: {reason}" if reason else "")
