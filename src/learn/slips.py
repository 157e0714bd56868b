"""Slips of the keys, as phones and hurry make them, so that the encoders learn to read on."""

NEAR = {
    'a': 'sqz', 'b': 'vn', 'c': 'xv', 'd': 'sf', 'e': 'wr', 'f': 'dg', 'g': 'fh', 'h': 'gj', 'i': 'uo', 'j': 'hk', 'k': 'jl',
    'l': 'k', 'm': 'n', 'n': 'bm', 'o': 'ip', 'p': 'o', 'q': 'wa', 'r': 'et', 's': 'ad', 't': 'ry', 'u': 'yi', 'v': 'cb',
    'w': 'qe', 'x': 'zc', 'y': 'tu', 'z': 'x',
}
SHARE = 0.12


def in_text(text, dice):
    """Some words with a slip; now and then no capitals, or no marks between sentences."""
    words = [in_word(word, dice) if len(word) > 2 and dice.random() < SHARE else word for word in text.split(' ')]
    text = ' '.join(words)
    if dice.random() < 0.4:
        text = text.lower()
    if dice.random() < 0.3:
        text = ''.join(letter for letter in text if letter not in '.,;!?\'"')
    return text


def in_word(word, dice):
    at = dice.randrange(len(word) - 1)
    kind = dice.randrange(4)
    if kind == 0:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind == 1:
        return word[:at] + word[at + 1 :]
    if kind == 2:
        return word[: at + 1] + word[at:]
    return word[:at] + dice.choice(NEAR.get(word[at].lower(), word[at])) + word[at + 1 :]
