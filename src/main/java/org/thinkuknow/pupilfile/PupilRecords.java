package org.thinkuknow.pupilfile;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.disclosure.ReadableRecords;
import org.thinkuknow.pupilfile.PupilFileRows.FileRow;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Puts records into children's files, by a lead's press and never by itself, and takes them out with a reason. Whoever may not read a
 * record can do neither, and finds no sign of it.
 */
@Service
@Transactional
@PreAuthorize("hasRole('SAFEGUARDING_LEAD')")
public class PupilRecords {

    private final PupilFileAccess access;
    private final PupilFileRows files;
    private final PupilRecordRows rows;
    private final PupilEntryRows entries;
    private final ReadableRecords records;
    private final Schools schools;
    private final Audit audit;
    private final Clock clock;

    PupilRecords(
            PupilFileAccess access,
            PupilFileRows files,
            PupilRecordRows rows,
            PupilEntryRows entries,
            ReadableRecords records,
            Schools schools,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.files = files;
        this.rows = rows;
        this.entries = entries;
        this.records = records;
        this.schools = schools;
        this.audit = audit;
        this.clock = clock;
    }

    /** The files that a record is in; none if it is not theirs to read. */
    @Transactional(readOnly = true)
    public List<RecordFile> filesOf(String record) {
        var school = schools.of(SignedIn.username()).map(School::key).orElse("");
        return !isReadable(record)
                ? List.of()
                : rows.having(record).stream()
                        .flatMap(row -> files.find(row.file(), school).stream()
                                .map(file -> new RecordFile(
                                        file.number(), files.open(file).pupil(), row.role())))
                        .toList();
    }

    /**
     * Puts a record into a file, or says anew what the child is in it.
     *
     * @throws PupilFileRefused if the file is not their school's, or the record not theirs to read
     */
    public void file(String number, String record, PupilRole role) {
        var found = access.lock(number);
        mustBeReadable(record);
        if (rows.add(found.number(), record, role, clock.instant(), SignedIn.username())) {
            audit.record("filed", record, "in the child's file " + number);
        }
    }

    /**
     * Takes a record out of a file. The reason stays in the chronology.
     *
     * @param sending made by the page
     * @throws PupilFileRefused if no reason is given, the file is not their school's, or the record not theirs to read
     */
    public void takeOut(String number, String record, UUID sending, String reason) {
        FileRow found = access.lock(number);
        mustBeReadable(record);
        var now = clock.instant();
        var text = PupilEntryText.of(PupilEntryKind.TAKEN_OUT, now, record, reason);
        PupilFileRefused.when(text.words().isEmpty(), "Please give the reason. A few words are enough.");
        if (rows.takeOut(found.number(), record)) {
            entries.add(found.number(), sending, null, record, now, SignedIn.username(), text);
            audit.record("took out", record, "of the child's file " + number);
        }
    }

    private boolean isReadable(String record) {
        return records.among(List.of(record)).contains(record);
    }

    private void mustBeReadable(String record) {
        PupilFileRefused.when(!isReadable(record), "Nothing with that reference was handed to your school.");
    }

    /** A file that a record is in. */
    public record RecordFile(String number, Pupil pupil, PupilRole role) {}
}
