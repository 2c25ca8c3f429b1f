package cn.gouji.parse.format.paper.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers that belong together; each group goes by its smallest member. */
final class Groups {

    private final int[] parent;

    Groups(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    int of(int member) {
        int root = member;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    void join(int one, int other) {
        int first = of(one);
        int second = of(other);
        parent[Math.max(first, second)] = Math.min(first, second);
    }

    Collection<List<Integer>> members() {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            members.computeIfAbsent(of(i), group -> new ArrayList<>()).add(i);
        }
        return members.values();
    }
}
