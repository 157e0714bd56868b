package org.thinkuknow.disclosure;

import java.util.Collection;
import java.util.List;

/**
 * What tasks of the leads can be about. Every bean of this type is asked; each answers for its own references and passes over the others.
 * Whoever calls has begun a transaction. It is asked by the clock, too, with nobody signed in.
 */
public interface TaskSubjects {

    /** Those of some references that are its own, with who may open each now. */
    List<TaskSubject> among(Collection<String> references);
}
