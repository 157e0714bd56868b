"""Cuts a text into the word pieces that the encoders know; org.thinkuknow.encoder.WordPieces does the same in Java."""
import json
import unicodedata

CLASS, SEPARATOR, UNKNOWN = '[CLS]', '[SEP]', '[UNK]'
LONGEST_WORD = 100


class WordPieces:
    def __init__(self, tokenizer):
        self.ids = json.loads(tokenizer)['model']['vocab']

    def words(self, text):
        word = []
        for letter in unicodedata.normalize('NFD', clean(text).lower()):
            kind = unicodedata.category(letter)
            if kind == 'Mn':
                continue
            if letter == ' ' or is_own_word(letter, kind):
                if word:
                    yield ''.join(word)
                    word = []
                if letter != ' ':
                    yield letter
            else:
                word.append(letter)
        if word:
            yield ''.join(word)

    def of_word(self, word):
        if len(word) > LONGEST_WORD:
            return [self.ids[UNKNOWN]]
        found, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start and ('##' if start else '') + word[start:end] not in self.ids:
                end -= 1
            if end == start:
                return [self.ids[UNKNOWN]]
            found.append(self.ids[('##' if start else '') + word[start:end]])
            start = end
        return found

    def of(self, text, most):
        """The ids of a text between those of its ends; windows of at most so many, each half over the one before."""
        pieces = [piece for word in self.words(text) for piece in self.of_word(word)]
        room = most - 2
        starts = range(0, max(1, len(pieces) - room // 2), room // 2) if len(pieces) > room else [0]
        return [[self.ids[CLASS]] + pieces[start:start + room] + [self.ids[SEPARATOR]] for start in starts]


def clean(text):
    """Without what is not seen; every kind of space is one."""
    kept = []
    for letter in text:
        kind = unicodedata.category(letter)
        if letter in '\t\n\r' or kind == 'Zs':
            kept.append(' ')
        elif letter not in '\0\ufffd' and kind[0] != 'C':
            kept.append(letter)
    return ''.join(kept)


def is_own_word(letter, kind):
    point = ord(letter)
    ascii_mark = 33 <= point <= 47 or 58 <= point <= 64 or 91 <= point <= 96 or 123 <= point <= 126
    return ascii_mark or kind[0] == 'P' or 0x4E00 <= point <= 0x9FFF or 0x3400 <= point <= 0x4DBF or 0xF900 <= point <= 0xFAFF
