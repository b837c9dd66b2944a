package gouji.ruled;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Where the edges of a table's rows or columns are (刻度), in pt, ascending. What is nearer to one another than any row is high is one
 * edge: a double line, or two that were meant to be one.
 */
record Scale(List<Double> edges) {

    private static final double NEAR = 5;

    Scale {
        edges = List.copyOf(edges);
    }

    static Scale of(DoubleStream places) {
        var edges = new ArrayList<Double>();
        var near = new ArrayList<Double>();
        for (var place : places.sorted().toArray()) {
            if (!near.isEmpty() && place - near.get(0) > NEAR) {
                edges.add(middle(near));
                near.clear();
            }
            near.add(place);
        }
        if (!near.isEmpty()) {
            edges.add(middle(near));
        }
        return new Scale(edges);
    }

    private static double middle(List<Double> near) {
        return (near.get(0) + near.get(near.size() - 1)) / 2;
    }

    int steps() {
        return Math.max(0, edges.size() - 1);
    }

    double start(int step) {
        return edges.get(step);
    }

    double end(int step) {
        return edges.get(step + 1);
    }

    /** The edge next to a place. */
    int edge(double place) {
        var best = 0;
        for (var at = 1; at < edges.size(); at++) {
            if (Math.abs(edges.get(at) - place) < Math.abs(edges.get(best) - place)) {
                best = at;
            }
        }
        return best;
    }

    /** The step a place lies in; the first or last one where it lies outside. */
    int step(double place) {
        var at = 0;
        while (at < steps() - 1 && place >= end(at)) {
            at++;
        }
        return at;
    }
}
