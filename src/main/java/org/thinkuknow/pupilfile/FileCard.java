package org.thinkuknow.pupilfile;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.disclosure.Category;

/**
 * What stands on a file, all of it sealed.
 *
 * @param category null if none was chosen
 */
record FileCard(Pupil pupil, FileStatus status, @Nullable Category category) {

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "FileCard[]";
    }
}
