package org.thinkuknow.pupilfile;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.pupilfile.PupilFileRows.FileRow;
import org.thinkuknow.schedule.ErasingTally;
import org.thinkuknow.schedule.OneByOne;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Erases files that were kept long enough: on the child's 25th birthday (Information Management Toolkit for Schools of the Information and
 * Records Management Society), and 75 years after the birth where it is about sexual abuse (Independent Inquiry into Child Sexual Abuse,
 * final report, H.5). Where no date of birth is known, the day on which the file was begun stands for it, which is never too early. A
 * record that officers never got is kept as long as the file it is in, and 25 years if it is in none. See decision 0101.
 */
@Component
class PupilFileKeeping {

    /** A pupil is at most twenty when a file is begun, so a younger file needs no look. */
    private static final Duration YOUNGEST = Duration.ofDays(365);

    private static final int AT_ONCE = 500;

    private final PupilFileRows rows;
    private final PupilFileErasing erasing;

    PupilFileKeeping(PupilFileRows rows, PupilFileErasing erasing) {
        this.rows = rows;
        this.erasing = erasing;
    }

    /** @param now the moment that counts as now */
    ErasingTally erase(Instant now) {
        var today = UkTime.date(now);
        return inTurn(
                        "file",
                        after -> rows.begunBy(now.minus(YOUNGEST), after, AT_ONCE),
                        FileRow::number,
                        row -> erasing.erase(row, today))
                .plus(inTurn(
                        "record",
                        after -> erasing.unfiled(today, after, AT_ONCE),
                        Function.identity(),
                        erasing::eraseUnfiled));
    }

    private static <T> ErasingTally inTurn(
            String kind, Function<String, List<T>> next, Function<T, String> name, Predicate<T> step) {
        var tally = ErasingTally.NOTHING;
        for (var some = next.apply(""); !some.isEmpty(); some = next.apply(name.apply(some.getLast()))) {
            tally = tally.plus(OneByOne.each(kind, some, step));
        }
        return tally;
    }
}
