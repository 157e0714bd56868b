package org.thinkuknow.pupilfile.ui;

import com.vaadin.flow.component.Component;
import org.thinkuknow.pupilfile.PupilFiles;
import org.thinkuknow.pupilfile.PupilRecords;
import org.thinkuknow.pupilfile.PupilSearch;
import org.thinkuknow.shell.RecordExtras;

/** Below a record stands which children's files it is in, and the way into one. */
@org.springframework.stereotype.Component
class FileOfRecord implements RecordExtras {

    private final PupilFiles files;
    private final PupilRecords records;
    private final PupilSearch search;

    FileOfRecord(PupilFiles files, PupilRecords records, PupilSearch search) {
        this.files = files;
        this.records = records;
        this.search = search;
    }

    @Override
    public Component below(String reference, String child, String className) {
        return new FilesOfRecord(reference, child, className, files, records, search);
    }
}
