package org.thinkuknow.web;

import org.thinkuknow.classroom.EarlierQuestion;
import org.thinkuknow.classroom.LiveLesson;
import org.thinkuknow.classroom.LiveLesson.Pace;
import org.thinkuknow.classroom.PollQuestion;
import org.thinkuknow.classroom.Polls.Poll;
import org.thinkuknow.classroom.PreparedStarts.PreparedStart;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.ownlessons.OwnDraft;
import org.thinkuknow.ownlessons.OwnText;
import org.thinkuknow.planning.NewClass;
import org.thinkuknow.planning.Preparation;
import org.thinkuknow.planning.SchoolClass;
import org.thinkuknow.planning.SchoolYear;
import org.thinkuknow.planning.YearGroup;
import org.thinkuknow.pupilfile.Pupil;
import org.thinkuknow.pupilfile.PupilContactText;
import org.thinkuknow.pupilfile.PupilEntryKind;
import org.thinkuknow.pupilfile.PupilEntryText;
import org.thinkuknow.results.SchoolTerm;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Something of each type that the services of lessons, plans, own lessons and children's files take. */
final class AnythingInClass {

    private AnythingInClass() {}

    static Map<Class<?>, Object> all() {
        var all = new HashMap<Class<?>, Object>();
        all.put(Pace.class, Pace.OWN);
        all.put(
                LiveLesson.class,
                new LiveLesson(
                        "L-none",
                        "BBCCDD",
                        "/learn/none",
                        "nobody",
                        LiveLesson.Pace.TOGETHER,
                        "waiting",
                        false,
                        null,
                        Set.of(),
                        List.of(),
                        1,
                        Instant.EPOCH,
                        null));
        all.put(EarlierQuestion.class, new EarlierQuestion("/learn/none", "none"));
        all.put(PollQuestion.class, PollQuestion.words("Friends"));
        all.put(Poll.class, new Poll("A-none", "L-none", PollQuestion.words("Friends")));
        all.put(SchoolTerm.class, new SchoolTerm(1));
        all.put(Pupil.class, new Pupil("Nobody", "", null, ""));
        all.put(PupilContactText.class, new PupilContactText("Nobody", "", "", ""));
        all.put(
                PupilEntryText.class,
                new PupilEntryText(PupilEntryKind.NOTE, Instant.EPOCH, "", "", "none", "", List.of()));
        all.put(AgeBand.class, AgeBand.FOUR_TO_SEVEN);
        all.put(OwnText.class, new OwnText("", ""));
        all.put(
                OwnDraft.class,
                new OwnDraft(
                        "X-NONE",
                        "no-school",
                        AgeBand.FOUR_TO_SEVEN,
                        new OwnText("", ""),
                        1,
                        0,
                        Instant.EPOCH,
                        "nobody"));
        all.put(SchoolYear.class, new SchoolYear(2026));
        all.put(
                NewClass.class,
                new NewClass("Guards", YearGroup.ALL.getFirst(), AgeBand.FOUR_TO_SEVEN, new SchoolYear(2026)));
        all.put(
                SchoolClass.class,
                new SchoolClass(
                        "C-none",
                        "Guards",
                        YearGroup.ALL.getFirst(),
                        AgeBand.FOUR_TO_SEVEN,
                        new SchoolYear(2026),
                        false));
        all.put(Preparation.class, Preparation.NONE);
        all.put(PreparedStart.class, PreparedStart.WHOLE);
        return all;
    }
}
