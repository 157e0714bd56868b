package org.thinkuknow.audit;

import java.util.Collection;
import java.util.Set;

/** Which subjects of the record are closed to whoever is signed in: of these somebody else decides who may read (decision 0116). */
public interface ClosedSubjects {

    /** Those of some subjects that whoever is signed in may know nothing of. */
    Set<String> among(Collection<String> subjects);
}
