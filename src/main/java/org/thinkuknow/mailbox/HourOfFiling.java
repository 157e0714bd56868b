package org.thinkuknow.mailbox;

import java.util.HashMap;
import java.util.Map;

/**
 * What was filed within the last hour, and so what may be filed still. Nobody can fill the desk alone, and nobody's first mail waits behind
 * another's second: half of what an hour takes is kept for first mails (decision 0039).
 */
class HourOfFiling {

    private final Map<String, Integer> filed;
    private final int mostOfOne;
    private final int mostOfAll;
    private int all;

    /** @param filed how many mails of each sender */
    HourOfFiling(Map<String, Integer> filed, int mostOfOne, int mostOfAll) {
        this.filed = new HashMap<>(filed);
        this.mostOfOne = mostOfOne;
        this.mostOfAll = mostOfAll;
        this.all = filed.values().stream().mapToInt(Integer::intValue).sum();
    }

    boolean hasNoneOf(String sender) {
        return !filed.containsKey(sender);
    }

    boolean takes(String sender) {
        var ofOne = filed.get(sender);
        return ofOne == null ? all < mostOfAll : ofOne < mostOfOne && all < mostOfAll / 2;
    }

    void add(String sender) {
        filed.merge(sender, 1, Integer::sum);
        all++;
    }
}
