"""igraph on a network that a build or NetworkBenchmark wrote.

usage: network.py FILE.graphml [--exact]
"""
import sys

import igraph

from measure import measured


def main():
    network = igraph.Graph.Read_GraphML(sys.argv[1])
    print(f"{network.vcount()} nodes, {network.ecount()} edges", flush=True)
    with measured("igraph eigenvector (ARPACK)") as result:
        values = network.eigenvector_centrality(weights="weight", scale=False)
        result["largest"] = max(values)
    if "--exact" in sys.argv:
        with measured("igraph betweenness, exact") as result:
            result["largest"] = round(max(network.betweenness()))


if __name__ == "__main__":
    main()
