"""The labelled messages below content/cues/examples, and which of them the encoders are not tuned on."""
import csv
import hashlib
import pathlib

LEVELS = ['one', 'two', 'three', 'none']
# One message in so many is kept from the encoders: with it the voices are balanced and the thresholds set.
BALANCE = 8


def read(folder):
    """The rows that two readers agree on, in a language that the encoders read, and a mark of all files together."""
    mark, rows = hashlib.sha256(), []
    for path in sorted(pathlib.Path(folder).glob('*.csv')):
        mark.update(path.read_bytes())
        with open(path, encoding='utf-8', newline='') as file:
            rows += csv.DictReader(file)
    return [row for row in rows if row['language'] == 'en' and not row['arguable']], mark.hexdigest()


def is_for_balance(name):
    return int(hashlib.sha256(name.encode()).hexdigest()[:8], 16) % BALANCE == 0
