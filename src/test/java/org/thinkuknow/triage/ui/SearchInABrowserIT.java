package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.people.CardText;
import org.thinkuknow.people.People;
import org.thinkuknow.people.PersonRole;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.SignIn;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;

/** One box on the page of search, by keys: a name asks for a reason, and stays out of the address. */
@Tag("long")
class SearchInABrowserIT extends CaseInHand {

    @Autowired
    private People people;

    @Test
    void aNameIsLookedForWithAReason() {
        var reference = claimed();
        OFFICER.run(() -> people.make(
                reference,
                PersonRole.CHILD,
                new CardText(ChildWords.of("Amabel Wintringham"), List.of(), List.of(), List.of("ZE3 9ZZ"), "")));
        try (var officer = SignIn.as("demo-officer", Browser.open().resize(360, 740), address("/sign-in"))) {
            officer.goToView(address("/triage/search"));
            officer.find("#identifier input").sendKeys("ze3", Keys.ENTER);
            officer.await(() -> officer.all(".queue-row").stream()
                    .anyMatch(row -> reference.equals(row.getDomAttribute("data-reference"))));
            assertThat(officer.find(".found-by").getText()).contains("Found by: ", "a card");
            Looks.right(officer, "search-part");
            officer.find("#identifier input").sendKeys(Keys.chord(Keys.CONTROL, "a"), "Amabell Wintringam", Keys.ENTER);
            officer.await(() -> officer.find("#found").getText().startsWith("Not among the references"));
            officer.await(() -> officer.find("#search-person").isDisplayed());
            officer.find("#search-person").click();
            officer.awaitFlow();
            assertThat(officer.find("#person-reason").getDomAttribute("invalid"))
                    .isNotNull();
            officer.tabTo("#person-reason input").sendKeys(Keys.SPACE);
            officer.find("#person-line input").sendKeys("a mother calls without the words");
            Looks.right(officer, "search-why");
            officer.tabTo("#search-person").sendKeys(Keys.ENTER);
            officer.await(() -> !officer.all(".log .chip").isEmpty());
            assertThat(officer.find(".log").getText()).contains("Card: ", "Amabel Wintringham", reference);
            assertThat(officer.script("return location.href").toString()).endsWith("/triage/search");
            Looks.right(officer, "search-person");
        }
    }
}
