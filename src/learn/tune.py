"""Tunes an encoder on the examples: how urgent a message is. See README.md beside it."""
import argparse
import random
import time

import torch
from torch import nn
from torch.nn import functional

import slips
from encoder import Encoder, WIDTH
from examples import LEVELS, is_for_balance, read
from pieces import WordPieces
from store import write

LONGEST = 256
BATCH = 16
DROPPED = 0.1
SMOOTHED = 0.03
# How much a wrong answer counts: whether it is level one, one or two, not "none".
WEIGHT = torch.tensor([1.0, 0.5, 0.25])


class Reader(nn.Module):
    def __init__(self, path, rank):
        super().__init__()
        self.encoder = Encoder(path, rank)
        self.head = nn.Linear(WIDTH, len(LEVELS) - 1)

    def forward(self, pieces, mask):
        return self.head(functional.dropout(self.encoder(pieces, mask, DROPPED), DROPPED, self.training))


def padded(windows):
    length = max(map(len, windows))
    pieces = torch.zeros(len(windows), length, dtype=torch.long)
    mask = torch.zeros(len(windows), length, dtype=torch.long)
    for row, window in enumerate(windows):
        pieces[row, : len(window)] = torch.tensor(window)
        mask[row, : len(window)] = 1
    return pieces, mask


def at_least(level):
    return [float(LEVELS.index(level) <= each) for each in range(len(LEVELS) - 1)]


def scores(reader, cutter, messages):
    """The three scores of each message; of a long one the highest of its windows."""
    reader.eval()
    cut = [cutter.of(message, LONGEST) for message in messages]
    order = sorted(range(len(cut)), key=lambda at: max(map(len, cut[at])))
    found = [None] * len(cut)
    with torch.no_grad():
        for start in range(0, len(order), BATCH):
            some = order[start : start + BATCH]
            windows = [window for at in some for window in cut[at]]
            result = iter(reader(*padded(windows)))
            for at in some:
                found[at] = torch.stack([next(result) for _ in cut[at]]).amax(0)
    return torch.stack(found)


def batches(rows, cutter, dice):
    """Messages of like length together, in a new order each time, some of them with slips."""
    cut = []
    for row in rows:
        text = slips.in_text(row['message'], dice) if dice.random() < 0.4 else row['message']
        cut.append((dice.choice(cutter.of(text, LONGEST)), at_least(row['level'])))
    cut.sort(key=lambda each: len(each[0]) + dice.random() * 8)
    groups = [cut[start : start + BATCH] for start in range(0, len(cut), BATCH)]
    dice.shuffle(groups)
    return groups


def tune(reader, cutter, rows, epochs, speed, seed):
    dice = random.Random(seed)
    head = list(reader.head.parameters())
    others = [each for name, each in reader.named_parameters() if not name.startswith('head') and each.requires_grad]
    optimiser = torch.optim.AdamW([{'params': others, 'lr': speed}, {'params': head, 'lr': 2e-3}], weight_decay=0.01)
    steps = epochs * -(-len(rows) // BATCH)
    plan = torch.optim.lr_scheduler.OneCycleLR(optimiser, [speed, 2e-3], total_steps=steps, pct_start=0.1)
    for epoch in range(epochs):
        began, lost = time.time(), 0.0
        reader.train()
        for group in batches(rows, cutter, dice):
            pieces, mask = padded([window for window, _ in group])
            wanted = torch.tensor([level for _, level in group])
            given = reader(pieces, mask)
            wrong = functional.binary_cross_entropy_with_logits(
                given, wanted * (1 - 2 * SMOOTHED) + SMOOTHED, reduction='none')
            loss = (wrong * WEIGHT).sum(1).mean()
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimiser.step()
            plan.step()
            lost += loss.item() * len(group)
        print(f'epoch {epoch + 1}: loss {lost / len(rows):.4f}, {time.time() - began:.0f} s', flush=True)


def curve(rows, found):
    """What is found and what is raised wrongly at some thresholds."""
    ones = sorted(score for row, score in zip(rows, found) if row['level'] == 'one')
    others = sorted((score for row, score in zip(rows, found) if row['level'] != 'one'), reverse=True)
    for share in (0.05, 0.1, 0.15):
        line = others[int(len(others) * share)]
        yield share, sum(score > line for score in ones) / len(ones)


def main():
    wanted = argparse.ArgumentParser()
    for name in ('graph', 'tokenizer', 'examples', 'to'):
        wanted.add_argument('--' + name, required=True)
    wanted.add_argument('--rank', type=int, default=32)
    wanted.add_argument('--epochs', type=int, default=5)
    wanted.add_argument('--speed', type=float, default=6e-4)
    wanted.add_argument('--seed', type=int, default=1)
    chosen = wanted.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(chosen.seed)
    torch.use_deterministic_algorithms(True)
    rows, mark = read(chosen.examples)
    learned = [row for row in rows if not is_for_balance(row['id'])]
    kept = [row for row in rows if is_for_balance(row['id'])]
    cutter = WordPieces(open(chosen.tokenizer, encoding='utf-8').read())
    reader = Reader(chosen.graph, chosen.rank)
    print(f'{len(learned)} messages to learn from, {len(kept)} to balance with', flush=True)
    tune(reader, cutter, learned, chosen.epochs, chosen.speed, chosen.seed)
    found = scores(reader, cutter, [row['message'] for row in kept])[:, 0].tolist()
    for share, recall in curve(kept, found):
        print(f'level one found at {share:.0%} others raised: {recall:.1%}', flush=True)
    write(chosen.to, reader, mark)


if __name__ == '__main__':
    main()
