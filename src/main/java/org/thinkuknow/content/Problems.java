package org.thinkuknow.content;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with the content, so that a writer sees it all at once. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    /** Notes something that must be mended before the content can be used. */
    public void add(String file, int line, String mend) {
        found.add(new Problem(file, line, mend));
    }

    /** Notes something that ought to be looked at and stops nothing. */
    public void warn(String file, int line, String mend) {
        warnings.add(new Problem(file, line, mend));
    }

    public List<Problem> found() {
        return List.copyOf(found);
    }

    public List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    /**
     * Ends the reading of content that cannot be used.
     *
     * @throws BrokenContent if anything was found
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new BrokenContent(found());
        }
    }
}
