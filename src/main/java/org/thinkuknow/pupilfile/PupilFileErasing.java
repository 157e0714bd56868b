package org.thinkuknow.pupilfile;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.Category;
import org.thinkuknow.disclosure.ErasedSubjects;
import org.thinkuknow.disclosure.NeverReferred;
import org.thinkuknow.pupilfile.PupilFileRows.FileRow;
import org.thinkuknow.pupilfile.PupilRecordRows.RecordRow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Erases one file with all that was written in it, if its day has come, and the records that were in no other file and that officers never
 * got: these are kept as long as the file.
 */
@Component
class PupilFileErasing {

    static final int YEARS = 25;
    static final int YEARS_OF_ABUSE = 75;

    private final PupilFileRows rows;
    private final PupilRecordRows filed;
    private final NeverReferred records;
    private final ErasedSubjects tasks;
    private final Audit audit;

    PupilFileErasing(
            PupilFileRows rows, PupilRecordRows filed, NeverReferred records, ErasedSubjects tasks, Audit audit) {
        this.rows = rows;
        this.filed = filed;
        this.records = records;
        this.tasks = tasks;
        this.audit = audit;
    }

    /** @return whether it was erased */
    @Transactional
    boolean erase(FileRow row, LocalDate today) {
        var inIt = filed.of(row.number());
        if (lastDay(rows.open(row), row.begunAt()).isAfter(today) || !rows.delete(row.number(), row.version())) {
            return false;
        }
        tasks.erase(row.number());
        audit.recordAs(Audit.SYSTEM, "erased", row.number(), "a child's file that was kept long enough");
        inIt.stream().map(RecordRow::disclosure).forEach(this::eraseUnfiled);
        return true;
    }

    /**
     * Erases a record that is in no file and that officers never got.
     *
     * @return whether it was erased
     */
    @Transactional
    boolean eraseUnfiled(String record) {
        return filed.having(record).isEmpty() && records.erase(record);
    }

    /** Some records of schools that were handed over long enough ago, in or out of a file, in their order. */
    @Transactional(readOnly = true)
    List<String> unfiled(LocalDate today, String after, int most) {
        return records.handedBy(UkTime.instant(today.minusYears(YEARS).atStartOfDay()), after, most);
    }

    /** The day on which a file is erased. */
    static LocalDate lastDay(FileCard card, Instant begunAt) {
        return card.pupil()
                .birthday()
                .orElseGet(() -> UkTime.date(begunAt))
                .plusYears(card.category() == Category.SEXUAL ? YEARS_OF_ABUSE : YEARS);
    }
}
