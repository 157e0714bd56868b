package org.thinkuknow.support;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** A list that counts how often one of its elements is looked at: the steps that going through it takes, the same on every machine. */
public final class CountedList<E> extends AbstractList<E> implements RandomAccess {

    private final List<E> all;
    private long steps;

    public CountedList(List<E> all) {
        this.all = all;
    }

    /** How many elements were looked at until now. */
    public long steps() {
        return steps;
    }

    @Override
    public E get(int index) {
        steps++;
        return all.get(index);
    }

    @Override
    public int size() {
        return all.size();
    }
}
