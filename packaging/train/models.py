"""The networks. Each reads numbers of `facesorter.clustering.surroundings`, and answers shares and likelihoods."""

from itertools import pairwise

import torch
from torch import Tensor, nn


class Scaled(nn.Module):
    """Columns with mean 0 and deviation 1 on the training sets."""

    def __init__(self, numbers: int) -> None:
        super().__init__()
        self.register_buffer("mean", torch.zeros(numbers))
        self.register_buffer("deviation", torch.ones(numbers))

    def learn(self, rows: Tensor) -> None:
        self.mean.copy_(rows.mean(dim=0))
        self.deviation.copy_(rows.std(dim=0).clamp_min(0.05))

    def forward(self, x: Tensor) -> Tensor:
        return (x - self.mean) / self.deviation


class Convolutions(nn.Module):
    """Graph convolutions with mean aggregation: each node hears itself and the mean of its neighbours."""

    def __init__(self, numbers: int, width: int, depth: int) -> None:
        super().__init__()
        self.scaled = Scaled(numbers)
        sizes = [numbers, *[width] * depth]
        self.layers = nn.ModuleList(nn.Linear(2 * a, b) for a, b in pairwise(sizes))

    def forward(self, nodes: Tensor, linked: Tensor) -> Tensor:
        x = self.scaled(nodes)
        for layer in self.layers:
            x = torch.relu(layer(torch.cat([x, linked @ x], dim=2)))
        return x


class PerNode(nn.Module):
    """(b, m): how likely each node is what was asked for. Linkage prediction, GCN-E and GCN-S have this form."""

    def __init__(self, numbers: int, width: int = 32, depth: int = 3) -> None:
        super().__init__()
        self.convolutions = Convolutions(numbers, width, depth)
        self.head = nn.Sequential(nn.Linear(width, width), nn.PReLU(), nn.Linear(width, 1))

    def forward(self, nodes: Tensor, linked: Tensor) -> Tensor:
        return torch.sigmoid(self.head(self.convolutions(nodes, linked))).squeeze(2)


class PerGraph(nn.Module):
    """(b, outputs) of whole graphs: the largest of each unit over the nodes that there are. GCN-D has this form."""

    def __init__(self, numbers: int, outputs: int, width: int = 32, depth: int = 3) -> None:
        super().__init__()
        self.convolutions = Convolutions(numbers, width, depth)
        self.head = nn.Sequential(nn.Linear(2 * width, width), nn.PReLU(), nn.Linear(width, outputs))

    def forward(self, nodes: Tensor, linked: Tensor, there: Tensor) -> Tensor:
        x = self.convolutions(nodes, linked) * there.unsqueeze(2)
        mean = x.sum(dim=1) / there.sum(dim=1, keepdim=True)
        return torch.sigmoid(self.head(torch.cat([x.amax(dim=1), mean], dim=1)))


class PerFace(nn.Module):
    """(n,) of a whole graph of which each face's own and its neighbours' mean numbers stand side by side, which is one
    graph convolution. GCN-V has this form.
    """

    def __init__(self, numbers: int, width: int = 32) -> None:
        super().__init__()
        self.scaled = Scaled(numbers)
        self.layers = nn.Sequential(
            nn.Linear(numbers, width), nn.ReLU(), nn.Linear(width, width), nn.PReLU(), nn.Linear(width, 1)
        )

    def forward(self, faces: Tensor) -> Tensor:
        return torch.tanh(self.layers(self.scaled(faces))).squeeze(1)
