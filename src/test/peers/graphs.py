"""igraph (and networkx): spanning tree of keywords, centralities of institutions' network.

usage: graphs.py TRUTH_FOLDER PAPERS_FOLDER [--networkx]
"""
import csv
import sys
from collections import Counter
from itertools import combinations
from pathlib import Path

import igraph

from measure import measured

NODES = 22340
MOST_INSTITUTIONS = 50  # papers with more make no edges, as in every tool compared


def institution_edges(truth, most_nodes):
    """Edges of the papers in turn, until so many institutions are met."""
    edges, nodes = Counter(), set()
    with open(Path(truth) / "papers.tsv", encoding="utf-8") as file:
        next(file)
        for line in file:
            names = line.rstrip("\n").rsplit("\t", 1)[1]
            ids = sorted(int(name[1:]) for name in names.split("|")) if names else []
            if 1 < len(ids) <= MOST_INSTITUTIONS:
                nodes.update(ids)
                if len(nodes) > most_nodes:
                    break
                edges.update(combinations(ids, 2))
    return edges


def keyword_edges(papers):
    edges = Counter()
    for path in sorted(Path(papers).glob("*.csv")):
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                edges.update(combinations(sorted(row["IEEE Terms"].split(";")), 2))
    return edges


def graph(edges):
    nodes = {node: i for i, node in enumerate(sorted({n for edge in edges for n in edge}))}
    made = igraph.Graph(
        n=len(nodes), edges=[(nodes[a], nodes[b]) for a, b in edges], directed=False
    )
    made.es["weight"] = list(edges.values())
    return made


def networkx_too(keywords, small):
    import networkx as nx

    def of(made):
        other = nx.Graph()
        other.add_nodes_from(range(made.vcount()))
        other.add_weighted_edges_from(
            (e.source, e.target, e["weight"]) for e in made.es
        )
        return other

    tree = of(keywords)
    with measured("networkx maximum spanning tree"):
        nx.maximum_spanning_tree(tree)
    network = of(small)
    with measured("networkx betweenness, 20 of the sources"):
        nx.betweenness_centrality(network, k=20, seed=1)


def main():
    truth, papers = sys.argv[1:3]
    network = graph(institution_edges(truth, sys.maxsize))
    print(f"institutions: {network.vcount()} nodes, {network.ecount()} edges", flush=True)
    with measured("igraph eigenvector (ARPACK)"):
        network.eigenvector_centrality(weights="weight", scale=False)
    small = graph(institution_edges(truth, NODES))
    print(f"of the first papers: {small.vcount()} nodes, {small.ecount()} edges", flush=True)
    with measured("igraph betweenness, exact, first papers") as result:
        result["largest"] = round(max(small.betweenness()))
    keywords = graph(keyword_edges(papers))
    print(f"keywords: {keywords.vcount()} nodes, {keywords.ecount()} edges", flush=True)
    cost = [1 / weight for weight in keywords.es["weight"]]
    with measured("igraph minimum spanning tree") as result:
        result["edges"] = keywords.spanning_tree(weights=cost).ecount()
    if "--networkx" in sys.argv:
        networkx_too(keywords, small)


if __name__ == "__main__":
    main()
