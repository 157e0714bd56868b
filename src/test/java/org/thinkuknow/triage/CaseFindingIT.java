package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.people.CardText;
import org.thinkuknow.people.People;
import org.thinkuknow.people.PersonRole;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.SearchedWords;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.StoredBytes;
import org.thinkuknow.triage.CaseFinding.Found;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.TEACHER;
import static org.thinkuknow.support.Eventually.eventually;

/** One box finds a case by whatever is typed, and a person by the sound of the name, with a reason. */
class CaseFindingIT extends TriageDesk {

    private static final String WHY = "a mother calls without the five words";

    @Autowired
    private CaseFinding finding;

    @Autowired
    private People people;

    /** Names that no other test has: of letters alone. */
    private final String family = "Quar" + letters() + "dale";

    @Test
    void aReferenceIsFoundHoweverItIsTyped() {
        var reference = told(Map.of(Field.WHAT, ChildWords.of("he is rude")));
        for (var typed : List.of(
                reference,
                reference.toLowerCase(Locale.ROOT),
                reference.replace("-", " "),
                "#" + reference.replace("-", ""))) {
            assertThat(references(OFFICER.get(() -> finding.find(typed))))
                    .as(typed)
                    .contains(reference);
        }
        assertThat(OFFICER.get(() -> finding.find(reference)).cases().getFirst().by())
                .contains("reference");
    }

    @Test
    void aPartOfAPostcodeFindsWhoLivesThere() {
        var reference = told(Map.of(Field.WHAT, ChildWords.of("he is rude"), Field.PLACE, "BB9 7ZZ"));
        assertThat(references(OFFICER.get(() -> finding.find("bb9")))).contains(reference);
        assertThat(references(OFFICER.get(() -> finding.find("BB9 7")))).contains(reference);
        assertThat(references(OFFICER.get(() -> finding.find("BB97ZZ")))).contains(reference);
        assertThat(references(OFFICER.get(() -> finding.find("BB9 6")))).doesNotContain(reference);
        assertThat(OFFICER.get(() -> finding.find("bb9")).cases())
                .filteredOn(each -> each.queued().facts().reference().equals(reference))
                .singleElement()
                .satisfies(each -> assertThat(each.by()).containsExactly("part of a postcode"));
    }

    @Test
    void anOfficerFindsAPersonByTheSoundOfTheNameWithAReasonThatIsWrittenDownAndNotTheName() {
        var named = told(Map.of(Field.WHAT, ChildWords.of("he is rude"), Field.NAME, "Stephen " + family));
        var inWords = told(Map.of(Field.WHAT, ChildWords.of("my name is steven " + family.toLowerCase(Locale.ROOT))));
        var onCard = told(Map.of(Field.WHAT, ChildWords.of("he is rude")));
        OFFICER.run(() -> people.make(
                onCard, PersonRole.WITNESS, new CardText("Steven " + family, List.of(), List.of(), List.of(), "")));
        var found = OFFICER.get(() -> finding.findPerson(
                new SearchedWords(family.toUpperCase(Locale.ROOT) + " Steven", WHY), SearchReason.CALLER));
        assertThat(references(found)).contains(named, inWords, onCard);
        assertThat(found.cards())
                .singleElement()
                .satisfies(card -> assertThat(card.name()).contains(family));
        assertThat(audit.of("cases"))
                .last()
                .extracting(Recorded::act, Recorded::detail)
                .containsExactly(
                        "searched",
                        "by name, for somebody who called or wrote; %d found. Reason: %s"
                                .formatted(found.cases().size(), WHY));
        assertThat(new StoredBytes(database).columnsThatHold(family))
                .as("sealed or hashed")
                .isEmpty();
        assertThat(references(OFFICER.get(
                        () -> finding.findPerson(new SearchedWords("Ottoline " + family, WHY), SearchReason.CALLER))))
                .as("another first name")
                .doesNotContain(named, onCard);
    }

    @Test
    void nobodyIsLookedForWithoutAReasonOrByWhoWorksOnNoCases() {
        assertThatThrownBy(() -> new SearchedWords("Amy " + family, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SearchedWords("Amy " + family, "the mother of amy calls"))
                .as("the reason is kept for good")
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TEACHER.get(
                        () -> finding.findPerson(new SearchedWords("Amy " + family, WHY), SearchReason.CALLER)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> TEACHER.get(() -> finding.find("LS6"))).isInstanceOf(AccessDeniedException.class);
    }

    private static List<String> references(Found found) {
        return found.cases().stream()
                .map(each -> each.queued().facts().reference())
                .toList();
    }

    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .replaceAll("[^a-f]", "")
                .replaceAll("(.)(?=.)", "$1o")
                .substring(0, 6);
    }

    private String told(Map<Field, String> words) {
        var reference = reports.receive(
                        new NewReport(UUID.randomUUID().toString(), Door.FORM, words, Dangers.UNSAID, "", ""))
                .reference();
        eventually(() -> {
            assertThat(cases.findById(reference)).isPresent();
            assertThat(database.sql("select count(*) from link_report where reference = ?")
                            .param(reference)
                            .query(Integer.class)
                            .single())
                    .isOne();
        });
        return reference;
    }
}
