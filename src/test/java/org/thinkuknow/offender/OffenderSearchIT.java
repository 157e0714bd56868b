package org.thinkuknow.offender;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.support.Acting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.thinkuknow.support.Acting.MANAGER;
import static org.thinkuknow.support.Acting.OTHER_MANAGER;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** People are found as people remember them. */
class OffenderSearchIT extends OffenderDesk {

    private static final LocalDate BORN = LocalDate.of(1966, 12, 24);

    @Autowired
    private OffenderSearch search;

    @Test
    void somebodyIsFoundByHowTheNameSoundsInAnyOrderAndByWhatElseIsKnown() {
        var reference = registered(new Identity(
                "Stephen",
                "Fictional-Quark",
                List.of("Zed Zeppo"),
                BORN,
                List.of(),
                List.of("4 Invented Way, Nowhere, ZZ7 7ZZ")));
        MANAGER.run(() -> offenders.addDocument(open(reference).seen(), "Passport", "QX 9988-7766"));
        for (var name : List.of("Stephen Fictional", "quark steven", "Fiktional Quark", "Zeppo Zed", "Zeppo")) {
            assertThat(found(MANAGER, name, null, "", "")).as(name).contains(reference);
        }
        assertThat(found(MANAGER, "", BORN, "", "")).contains(reference);
        assertThat(found(MANAGER, "", null, "qx99887766", "")).containsExactly(reference);
        assertThat(found(MANAGER, "", null, "", "somewhere in zz77zz")).contains(reference);
        assertThat(found(MANAGER, "Quark Steven", BORN, "qx99887766", "ZZ7 7ZZ"))
                .containsExactly(reference);
        assertThat(found(MANAGER, "Stephen Another", null, "", "")).doesNotContain(reference);
        assertThat(found(MANAGER, "Quark Steven", BORN.plusDays(1), "", ""))
                .as("all that is given has to fit")
                .isEmpty();
        assertThat(found(SUPERVISOR, "Quark Steven", null, "", "")).contains(reference);
        assertThat(found(OTHER_MANAGER, "Quark Steven", null, "", "")).doesNotContain(reference);
    }

    @Test
    void aNameThatWasCorrectedIsFoundNoMore() {
        var reference = registered(SomeOffender.named("Ann", "Quibblewort"));
        MANAGER.run(() -> offenders.identify(open(reference).seen(), SomeOffender.named("Ann", "Zabaglione")));
        assertThat(found(MANAGER, "Ann Quibblewort", null, "", "")).doesNotContain(reference);
        assertThat(found(MANAGER, "Ann Zabaglione", null, "", "")).contains(reference);
    }

    @Test
    void thatSomebodySearchedIsWrittenDownAndNotForWhom() {
        found(MANAGER, "Ann Invented", BORN, "", "");
        assertThat(audit.newestOf("offenders", 1))
                .extracting(Recorded::act, Recorded::who)
                .containsExactly(tuple("searched", "demo-offender-manager"));
        assertThat(audit.newestOf("offenders", 1).getFirst().detail())
                .contains("by name, date of birth, because of an enquiry of police or a partner")
                .doesNotContain("Ann", "1966");
    }

    private List<String> found(Acting who, String name, LocalDate born, String document, String address) {
        return who
                .get(() -> search.find(
                        new OffenderQuery(name, Optional.ofNullable(born), document, address, ReasonToOpen.ENQUIRY)))
                .stream()
                .map(FoundOffender::reference)
                .toList();
    }
}
