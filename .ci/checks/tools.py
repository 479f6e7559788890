"""The tools of the checks: pinned Python environments and a pinned simulator of IAM below the target folder, and Terraform if
it is present.

Only the standard library is used here: this runs before any environment exists.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path

CI_FOLDER = Path(__file__).resolve().parents[1]
COMPLETE = "complete"
PROVIDER = Path("hashicorp", "aws")  # below a folder that is named after a registry
FIND_SECONDS = 120
NODE = 20


@dataclass(frozen=True)
class Tools:
    """Where everything is, as text. What is missing says why in a text of its own."""

    moto_bin: str
    sam_bin: str
    terraform: str
    plugins: str
    terraform_missing: str
    simulator: str
    simulator_missing: str

    def to_json(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> "Tools":
        return cls(**json.loads(text))


def prepare(folder: Path) -> Tools:
    """Install the environments that are missing below `folder` and look for Terraform."""
    folder.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor() as pool:
        moto, sam = pool.map(lambda name: environment(folder, name), ("moto", "sam"))
    terraform, plugins, terraform_missing = find_terraform()
    simulator_missing = why_no_node()
    simulator = "" if simulator_missing else str(install_simulator(folder))
    return Tools(str(moto), str(sam), terraform, plugins, terraform_missing, simulator, simulator_missing)


def find_terraform() -> tuple[str, str, str]:
    """Terraform, the folder with its provider, and what of them is missing."""
    terraform = shutil.which("terraform")
    if not terraform:
        return "", "", "terraform is not installed"
    plugins = find_plugins()
    if not plugins:
        return terraform, "", "no AWS provider for it is on this machine"
    return terraform, str(plugins), ""


def why_no_node() -> str:
    """Why there is no Node for the simulator; nothing if there is."""
    if not shutil.which("node") or not shutil.which("npm"):
        return "node and npm are not installed"
    version = subprocess.run(["node", "--version"], capture_output=True, text=True, check=False).stdout.strip()
    return "" if int(version.lstrip("v").partition(".")[0]) >= NODE else f"node {NODE} is needed, and here is {version}"


def install_simulator(folder: Path) -> Path:
    """The folder with the modules of `.ci/simulator`, exactly those of its lock file; reused while that is unchanged."""
    source = CI_FOLDER / "simulator"
    key = hashlib.sha256((source / "package-lock.json").read_bytes()).hexdigest()[:12]
    home = folder / f"simulator-{key}"
    if (home / COMPLETE).exists():
        say("tools: simulator is installed")
        return home
    start = time.monotonic()
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    for name in ("package.json", "package-lock.json"):
        shutil.copy(source / name, home)
    run(["npm", "ci", "--prefix", str(home), "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
    (home / COMPLETE).touch()
    say(f"tools: simulator installed in {time.monotonic() - start:.0f} s")
    return home


def environment(folder: Path, name: str) -> Path:
    """The bin folder of a virtual environment made from a requirements file; reused while that is unchanged."""
    requirements = CI_FOLDER / "requirements" / f"{name}.txt"
    key = hashlib.sha256(requirements.read_bytes() + sys.version.encode()).hexdigest()[:12]
    home = folder / f"{name}-{key}"
    bin_folder = home / "bin"
    if (home / COMPLETE).exists():
        say(f"tools: {name} is installed")
        return bin_folder
    start = time.monotonic()
    shutil.rmtree(home, ignore_errors=True)
    run([sys.executable, "-m", "venv", str(home)])
    pip = [str(bin_folder / "python"), "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input"]
    run([*pip, "install", "--requirement", str(requirements)])
    run([*pip, "check"])
    (home / COMPLETE).touch()
    say(f"tools: {name} installed in {time.monotonic() - start:.0f} s")
    return bin_folder


def say(line: str) -> None:
    """A whole line at once: two environments are made at the same time."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def run(command: list[str]) -> None:
    """A command that must succeed."""
    result = subprocess.run(command, stdin=subprocess.DEVNULL, check=False)
    if result.returncode:
        sys.exit(f"failed with {result.returncode}: {' '.join(command)}")


def find_plugins() -> Path | None:
    """The folder that serves as Terraform's filesystem mirror: it holds an unpacked or packed AWS provider."""
    home = Path.home()
    data = os.environ.get("XDG_DATA_HOME", str(home / ".local" / "share"))
    usual = [
        os.environ.get("TF_PLUGIN_DIR"),
        os.environ.get("TF_PLUGIN_CACHE_DIR"),
        home / ".terraform.d" / "plugins",
        home / ".terraform.d" / "plugin-cache",
        Path(data, "terraform", "plugins"),
        "/usr/local/share/terraform/plugins",
        "/usr/share/terraform/plugins",
    ]
    for folder in usual:
        if folder and has_provider(Path(folder)):
            return Path(folder)
    command = ["find", "/", "-xdev", "-type", "d", "-path", f"*/{PROVIDER}", "-not", "-path", "*/.terraform/*"]
    try:
        found = subprocess.run(command, capture_output=True, text=True, timeout=FIND_SECONDS, check=False).stdout
    except subprocess.TimeoutExpired:
        return None
    candidates = [Path(line).parents[2] for line in sorted(found.splitlines())]
    return next((folder for folder in candidates if has_provider(folder)), None)


def has_provider(folder: Path) -> bool:
    """Whether a folder is a mirror with some version of the AWS provider."""
    return any(folder.glob(f"*/{PROVIDER}/**/terraform-provider-aws*"))
