"""Writes what was learned as small numbers: the low-rank change of each matrix, biases, norms and the head."""
import struct

import numpy as np

MAGIC = b'TUKREAD1'


def write(path, reader, mark):
    """Big-endian, as Java reads: the mark of the examples, then each name, rows, columns and half-precision numbers."""
    parts = dict(named(reader))
    with open(path, 'wb') as file:
        file.write(MAGIC)
        text(file, mark)
        file.write(struct.pack('>i', len(parts)))
        for name, value in parts.items():
            numbers = value.detach().numpy()
            numbers = numbers.reshape(1, -1) if numbers.ndim == 1 else numbers
            text(file, name)
            file.write(struct.pack('>ii', *numbers.shape))
            file.write(numbers.astype(np.float16).astype('>f2').tobytes())


def named(reader):
    encoder = reader.encoder
    yield 'embeddings.LayerNorm.weight', encoder.norm.weight
    yield 'embeddings.LayerNorm.bias', encoder.norm.bias
    for layer in encoder.layers:
        for part, name in layer.PARTS.items():
            changed = getattr(layer, part)
            matrix = encoder.matrices[layer.name + name]
            yield matrix + '/down', changed.down
            yield matrix + '/up', changed.up
            yield layer.name + name + '.bias', changed.bias
        for part, name in layer.NORMS.items():
            norm = getattr(layer, part)
            yield layer.name + name + '.weight', norm.weight
            yield layer.name + name + '.bias', norm.bias
    yield 'head.weight', reader.head.weight
    yield 'head.bias', reader.head.bias


def text(file, value):
    encoded = value.encode()
    file.write(struct.pack('>i', len(encoded)) + encoded)
