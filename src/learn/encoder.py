"""The encoder of the jar in PyTorch, with the same names as in its graph, to be tuned there by a low-rank adapter."""
import math
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional

HEADS = 12
WIDTH = 384
# Newer processors multiply such numbers many times faster; what is learned stays whole.
HALF = torch.bfloat16


def weights_of(path):
    """Every float of a quantised graph by its name in the graph; matrices also by the layer that they belong to."""
    graph = onnx.load(path).graph
    stored = {each.name: numpy_helper.to_array(each) for each in graph.initializer}
    for node in graph.node:
        if node.op_type == 'Constant':
            stored[node.output[0]] = numpy_helper.to_array(node.attribute[0].t)
    floats = {name: torch.tensor(value.copy()) for name, value in stored.items() if value.dtype == 'float32'}
    matrices = {}
    for node in graph.node:
        if node.op_type == 'MatMulInteger':
            layer = node.output[0].removeprefix('/').replace('/MatMul_output_0_output_quantized', '').replace('/', '.')
            matrices[layer] = node.input[1].removesuffix('_quantized')
    for node in graph.node:
        if node.op_type == 'DequantizeLinear':
            name = node.input[1].removesuffix('_scale')
            matrices[name] = name
    for layer, name in matrices.items():
        scale, zero = stored[name + '_scale'], stored[name + '_zero_point'].astype('float32')
        floats[layer] = torch.tensor((stored[name + '_quantized'].astype('float32') - zero) * scale)
    return floats, matrices


class Adapted(nn.Module):
    """A matrix of the graph as it is, with a low-rank change on top."""

    def __init__(self, matrix, bias, rank):
        super().__init__()
        self.register_buffer('matrix', matrix.to(HALF))
        self.bias = nn.Parameter(bias.clone())
        self.down = nn.Parameter(torch.randn(matrix.shape[0], rank) / math.sqrt(matrix.shape[0]))
        self.up = nn.Parameter(torch.zeros(rank, matrix.shape[1]))

    def forward(self, given):
        return torch.addmm(self.bias.to(HALF), given, self.matrix) + (given @ self.down.to(HALF)) @ self.up.to(HALF)


class Layer(nn.Module):
    PARTS = {
        'query': 'attention.self.query', 'key': 'attention.self.key', 'value': 'attention.self.value',
        'mixed': 'attention.output.dense', 'wide': 'intermediate.dense', 'narrow': 'output.dense',
    }
    NORMS = {'after_mixed': 'attention.output.LayerNorm', 'after_narrow': 'output.LayerNorm'}

    def __init__(self, weights, number, rank):
        super().__init__()
        self.name = f'encoder.layer.{number}.'
        for part, name in self.PARTS.items():
            setattr(self, part, Adapted(weights[f'encoder.layer.{number}.{name}'], weights[self.name + name + '.bias'], rank))
        for part, name in self.NORMS.items():
            norm = nn.LayerNorm(WIDTH, eps=1e-12)
            norm.weight.data.copy_(weights[self.name + name + '.weight'])
            norm.bias.data.copy_(weights[self.name + name + '.bias'])
            setattr(self, part, norm)

    def forward(self, given, mask):
        size, length, _ = given.shape
        given = given.reshape(size * length, WIDTH)
        half = given.to(HALF)
        query, key, value = (
            part(half).view(size, length, HEADS, -1).transpose(1, 2) for part in (self.query, self.key, self.value))
        share = (query @ key.transpose(2, 3) / math.sqrt(query.shape[-1])).masked_fill(~mask, -1e4).softmax(-1)
        seen = (share @ value).transpose(1, 2).reshape(size * length, WIDTH)
        given = self.after_mixed(given + self.mixed(seen))
        given = self.after_narrow(given + self.narrow(functional.gelu(self.wide(given.to(HALF)))))
        return given.view(size, length, WIDTH)


class Encoder(nn.Module):
    """Gives the mean of the vectors of all pieces."""

    def __init__(self, path, rank):
        super().__init__()
        weights, self.matrices = weights_of(path)
        self.register_buffer('words', weights['embeddings.word_embeddings.weight'])
        self.register_buffer(
            'places', weights['embeddings.position_embeddings.weight'] + weights['embeddings.token_type_embeddings.weight'][0])
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.norm.weight.data.copy_(weights['embeddings.LayerNorm.weight'])
        self.norm.bias.data.copy_(weights['embeddings.LayerNorm.bias'])
        layers = sum(name.endswith('intermediate.dense') for name in self.matrices)
        self.layers = nn.ModuleList(Layer(weights, number, rank) for number in range(layers))

    def forward(self, pieces, mask, drop=0.0):
        given = self.norm(self.words[pieces] + self.places[: pieces.shape[1]])
        given = functional.dropout(given, drop, self.training)
        wide = mask[:, None, None, :].bool()
        for layer in self.layers:
            given = layer(given, wide)
        share = mask[:, :, None].float()
        return (given * share).sum(1) / share.sum(1)
