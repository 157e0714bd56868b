package org.thinkuknow.figures;

/** Counts what happens in passing; implemented where figures are kept. It fails nobody and keeps nobody waiting. */
public interface PassingCounter {

    /** Counts one. */
    void count(Passing what);
}
