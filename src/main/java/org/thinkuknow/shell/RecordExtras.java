package org.thinkuknow.shell;

import com.vaadin.flow.component.Component;

/** What another module shows on the page of a record that a safeguarding lead reads. Every bean of this type takes part. */
public interface RecordExtras {

    /**
     * Builds what stands below the record.
     *
     * @param reference of the record, which whoever is signed in may read
     * @param child     the child's name as the record has it; may be empty
     * @param className the child's class as the record has it; may be empty
     */
    Component below(String reference, String child, String className);
}
