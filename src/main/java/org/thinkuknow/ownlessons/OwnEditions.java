package org.thinkuknow.ownlessons;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Schools;
import org.thinkuknow.classroom.OtherLessons;
import org.thinkuknow.content.ContentRead;
import org.thinkuknow.limits.Latest;
import org.thinkuknow.ownlessons.EditionRows.OwnEdition;
import org.thinkuknow.quiz.Quiz;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Editions as classes are taught with them: read once, since they never change. */
@Component
class OwnEditions implements OtherLessons {

    private static final Pattern ADDRESS = Pattern.compile(
            Pattern.quote(OwnDraft.ADDRESS) + "(?<reference>[A-Z]-[a-z0-9]{12})(?:/(?<edition>[1-9]\\d{0,5}))?");
    private static final int MOST_READ = 300;

    private final EditionRows rows;
    private final OwnReading reading;
    private final Schools schools;
    private final Map<String, Quiz> read = Latest.of(MOST_READ);

    OwnEditions(EditionRows rows, OwnReading reading, Schools schools) {
        this.rows = rows;
        this.reading = reading;
        this.schools = schools;
    }

    /** Pictures and limits may be others now. */
    @EventListener
    void forget(ContentRead event) {
        read.clear();
    }

    @Override
    public Optional<Quiz> at(String address) {
        var known = read.get(address);
        return known != null ? Optional.of(known) : edition(address).flatMap(this::quizOf);
    }

    /** An edition's quiz. What was right when it was published is taught even if a check has become harder since. */
    Optional<Quiz> quizOf(OwnEdition edition) {
        var known = read.get(edition.address());
        var quiz = known != null
                ? Optional.of(known)
                : reading.read(edition.address(), edition.band(), edition.text())
                        .quiz();
        quiz.ifPresent(found -> read.put(edition.address(), found));
        return quiz;
    }

    @Override
    public Optional<String> toTeach(String address, String teacher) {
        var asked = ADDRESS.matcher(address);
        return asked.matches()
                ? rows.newest(asked.group("reference"))
                        .filter(edition -> isAtSchoolOf(teacher, edition))
                        .map(OwnEdition::address)
                : Optional.empty();
    }

    @Override
    public boolean isKeptFrom(String address, String teacher) {
        return edition(address)
                .filter(edition -> !isAtSchoolOf(teacher, edition))
                .isPresent();
    }

    private Optional<OwnEdition> edition(String address) {
        var asked = ADDRESS.matcher(address);
        return asked.matches() && asked.group("edition") != null
                ? rows.find(asked.group("reference"), Integer.parseInt(asked.group("edition")))
                : Optional.empty();
    }

    private boolean isAtSchoolOf(String teacher, OwnEdition edition) {
        return schools.of(teacher)
                .map(School::key)
                .filter(edition.school()::equals)
                .isPresent();
    }
}
