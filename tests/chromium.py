"""Makes sure that the tests of the chat page have a browser: Debian's Chromium, installed if we may."""

import os
import shutil
import subprocess
import sys

WHERE = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def main() -> int:
    """Install Chromium where it is missing and we are root on Debian; else say what to do."""
    if WHERE:
        return 0
    if os.geteuid() == 0 and shutil.which("apt-get"):
        print("Installing Chromium for the tests of the chat page …", flush=True)
        subprocess.run(["apt-get", "update", "-qq"], check=True)
        subprocess.run(["apt-get", "install", "-y", "-qq", "chromium"], check=True, stdout=subprocess.DEVNULL)
        return 0
    print(
        "The tests of the chat page need Chromium. On Debian: sudo apt-get install chromium", file=sys.stderr
    )
    return 3


if __name__ == "__main__":
    sys.exit(main())
