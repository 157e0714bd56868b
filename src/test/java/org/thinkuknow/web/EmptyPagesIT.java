package org.thinkuknow.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.support.StaffViews;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody finds who has just been given an account: no page says only that it is empty. */
@WithMockUser(username = "came-today")
class EmptyPagesIT extends StaffViews {

    /** Says that there is nothing, and neither of what nor what to do. */
    private static final Pattern RIDDLE = Pattern.compile("(Nothing|None|Nobody)( yet| waits| stands here yet)?\\.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TEACHER            | teach              | Plan the year for each of your classes
            TEACHER            | teach/concerns     | You have no records yet.
            TEACHER            | teach/plan         | Make a class first.
            TEACHER            | teach/map          | Make a class and plan its year
            TEACHER            | teach/taught       | Press “Teach live” on a lesson in the teacher's room.
            TEACHER            | teach/own          | not linked to a school yet. Please ask your administrator
            SAFEGUARDING_LEAD  | safeguarding       | not linked to a school yet. Please ask your administrator
            SAFEGUARDING_LEAD  | safeguarding/leads | not linked to a school yet. Please ask your administrator
            HEAD               | head               | not linked to a school yet. Please ask your administrator
            CHAIR              | chair              | not linked to a school yet. Please ask your administrator
            TRUST_LEAD         | trust              | not linked to a trust yet. Please ask your administrator
            EDUCATOR           | visits             | No visits yet. Press “Plan a visit” to begin with one.
            OFFENDER_MANAGER   | offenders          | No review of risk is due within a month.
            OFFENDER_MANAGER   | journeys           | Nobody who notified a journey is abroad now.
            OFFENDER_MANAGER   | overseas           | Nobody has to be called.
            """)
    void aPageWithNothingOnItSaysWhatItIsForOrWhatToPressFirst(String role, String page, String words) {
        as(role);
        UI.getCurrent().navigate(page);
        assertThat(textOf(view())).contains(words);
        assertThat(riddles()).isEmpty();
    }

    @Test
    void whatSeveralPeopleShareSaysSoTooWhereItIsEmpty() {
        for (var page : List.of("triage/wanted", "triage/reader/examples", "triage/samples", "triage/tasks")) {
            as("SUPERVISOR");
            UI.getCurrent().navigate(page);
            assertThat(textOf(view())).as(page).isNotBlank();
            assertThat(riddles()).as(page).isEmpty();
        }
    }

    private static void as(String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "came-today", "", List.of(new SimpleGrantedAuthority("ROLE_" + role))));
    }

    private Component view() {
        return (Component) getCurrentView();
    }

    private List<String> riddles() {
        return below(view())
                .filter(each -> each instanceof Paragraph || each instanceof ListItem)
                .map(StaffViews::textOf)
                .filter(words -> RIDDLE.matcher(words.strip()).matches())
                .toList();
    }

    private static Stream<Component> below(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(EmptyPagesIT::below));
    }
}
