package org.thinkuknow.shell;

/** Something that is refused for good reason and is no failure: whoever asked reads a sentence, and nothing is logged. */
public interface KindRefusal {

    /** What whoever asked reads. */
    String sentence();
}
