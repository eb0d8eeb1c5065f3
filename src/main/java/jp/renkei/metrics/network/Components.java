package jp.renkei.metrics.network;

import java.util.Arrays;

/**
 * The connected components of a graph.
 *
 * @param of the component of each node, numbered in the order of their first nodes
 * @param sizes the nodes of each component
 */
record Components(int[] of, int[] sizes) {

  /** Linear in nodes and edges. */
  static Components of(Adjacency graph) {
    int[] component = new int[graph.nodes()];
    int[] sizes = new int[graph.nodes()];
    int[] queue = new int[graph.nodes()];
    int count = 0;
    for (int node = 0; node < graph.nodes(); node++) {
      if (component[node] == 0) {
        component[node] = ++count; // one too many, so that 0 is unseen
        queue[0] = node;
        sizes[count - 1] = fill(graph, component, queue);
      }
    }
    for (int node = 0; node < component.length; node++) {
      component[node]--;
    }
    return new Components(component, Arrays.copyOf(sizes, count));
  }

  private static int fill(Adjacency graph, int[] component, int[] queue) {
    int mark = component[queue[0]];
    int end = 1;
    for (int head = 0; head < end; head++) {
      int row = queue[head];
      for (int at = graph.offsets()[row]; at < graph.offsets()[row + 1]; at++) {
        int next = graph.neighbours()[at];
        if (component[next] == 0) {
          component[next] = mark;
          queue[end++] = next;
        }
      }
    }
    return end;
  }

  /** The component with most nodes; of equals the one with the first node. */
  int largest() {
    int largest = 0;
    for (int component = 1; component < sizes.length; component++) {
      if (sizes[component] > sizes[largest]) {
        largest = component;
      }
    }
    return largest;
  }

  boolean connected(int node, int other) {
    return of[node] == of[other];
  }
}
