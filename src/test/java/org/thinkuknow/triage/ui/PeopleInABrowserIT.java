package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.people.CardText;
import org.thinkuknow.people.People;
import org.thinkuknow.people.People.NamedCard;
import org.thinkuknow.people.PersonRole;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.SignIn;

import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;

/** Cards of people are made of a case, joined to one that is there, and lead to all cases of somebody. */
@Tag("long")
class PeopleInABrowserIT extends CaseInHand {

    @Autowired
    private People people;

    /** A name of letters that no other card has. */
    private final String family = UUID.randomUUID()
            .toString()
            .replaceAll("[^a-f]", "")
            .replace("a", "la")
            .replace("b", "bo");

    private final String handle = "ermine" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aCardIsMadeByKeysAndItsPageLeadsToItsCases() {
        var here = claimed();
        var other = claimed();
        try (var officer = onTheCase(here, 360, 740)) {
            officer.script("document.querySelector('.people details').open = true");
            officer.tabTo("#make-card").sendKeys(Keys.ENTER);
            officer.awaitFlow();
            assertThat(officer.find("#person-name").getDomAttribute("invalid"))
                    .as("what is missing is said at its field")
                    .isNotNull();
            officer.find("#person-role vaadin-radio-button:nth-of-type(2) input")
                    .click();
            officer.find("#person-name input").sendKeys("Zebedee " + family);
            officer.find("#person-handles input").sendKeys(handle);
            Looks.right(officer, "person-form");
            officer.tabTo("#make-card").sendKeys(Keys.ENTER);
            officer.await(() -> !officer.all("#people-here .chip").isEmpty());
            assertThat(officer.find("#people-here").getText()).contains("Suspect: ", "Zebedee");
            Looks.right(officer, "person-chip");
            var card = OFFICER.get(() -> people.of(here)).getFirst().card();
            OFFICER.run(() -> {
                people.join(card, other, PersonRole.WITNESS);
                people.make(other, PersonRole.CHILD, text("Amy Fennimore"));
            });
            officer.tabTo("#people-here .chip").sendKeys(Keys.ENTER);
            officer.await(() -> officer.all("#cases-of-person > li").size() == 2);
            assertThat(officer.path()).isEqualTo("/triage/people/" + card);
            assertThat(officer.find("#cases-of-person").getText())
                    .contains(here, other, "Suspect", "Witness", "Child: ", "Amy Fennimore");
            assertThat(officer.all(".tie-graph line")).hasSize(3);
            Looks.right(officer, "person-page");
            officer.tabTo(".tie-graph a[href$='" + here + "']").sendKeys(Keys.ENTER);
            officer.await(
                    () -> here.equals(officer.script("return document.querySelector('.told-pane h1')?.textContent")));
        }
    }

    @Test
    void somebodyWhoHasACardIsOfferedAndJoinedInsteadOfBeingWrittenTwice() {
        var there = claimed();
        var card = OFFICER.get(() -> people.make(there, PersonRole.SUSPECT, text(ChildWords.of("Steven Quill"))));
        var here = claimed();
        try (var officer = onTheCase(here, 1440, 900)) {
            officer.script("document.querySelector('.people details').open = true");
            officer.find("#person-role vaadin-radio-button:nth-of-type(2) input")
                    .click();
            officer.find("#person-name input").sendKeys("Stephen Quill");
            officer.find("#person-handles input").sendKeys("@" + handle);
            officer.find("#make-card").click();
            officer.await(() -> !officer.all("#join-" + card).isEmpty());
            Looks.right(officer, "person-alike");
            officer.find("#join-" + card).click();
            officer.await(() -> !officer.all("#people-here .chip").isEmpty());
        }
        assertThat(OFFICER.get(() -> people.of(here)))
                .extracting(NamedCard::card)
                .containsExactly(card);
    }

    @Test
    void aCardIsCorrectedAndTakenOffItsCase() {
        var here = claimed();
        OFFICER.run(() -> people.make(here, PersonRole.WITNESS, text(ChildWords.of("Ottoline"))));
        try (var officer = onTheCase(here, 1440, 900)) {
            officer.find("#people-here .chip").click();
            officer.find("#cases-of-person");
            Looks.right(officer, "person-correct");
            officer.script("document.querySelector('.person details').open = true");
            officer.find("#person-name input").sendKeys(" Fennimore");
            officer.find("#correct-card").click();
            officer.await(() -> officer.find("h1").getText().contains("Fennimore"));
            officer.find("#off-" + here).click();
            officer.await(() -> officer.find("h1").getText().equals("No such card"));
        }
        assertThat(OFFICER.get(() -> people.of(here))).isEmpty();
    }

    private CardText text(String name) {
        return new CardText(name, List.of(handle), List.of(), List.of("Leeds", "LS6 2AB"), "");
    }

    private Browser onTheCase(String reference, int width, int height) {
        var officer = SignIn.as("demo-officer", Browser.open().resize(width, height), address("/sign-in"));
        officer.goToView(address("/triage/" + reference));
        officer.find("#case-state");
        return officer;
    }
}
