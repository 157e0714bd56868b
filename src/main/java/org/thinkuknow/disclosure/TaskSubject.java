package org.thinkuknow.disclosure;

import java.util.List;

/**
 * What a task of the leads is about: a record, or something else of a school that has a reference.
 *
 * @param subject its reference
 * @param school  the key of the school that it belongs to
 * @param title   what it is called on the desk, for those who may open it
 * @param address where it opens
 * @param readers the usernames of those who may open it now, in the order in which they are told
 */
public record TaskSubject(String subject, String school, String title, String address, List<String> readers) {

    public TaskSubject {
        readers = List.copyOf(readers);
    }

    /** Never the title, which may be a child's name: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "TaskSubject[" + subject + "]";
    }
}
