package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.util.ReflectionTestUtils;
import org.thinkuknow.support.Acting;
import org.thinkuknow.triage.BoardChoice;
import org.thinkuknow.triage.CaseChanges;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** The board of whoever leads a shift, without a browser. */
@WithMockUser(username = "demo-supervisor", roles = "SUPERVISOR")
class LoadViewIT extends OfficerViews {

    @Autowired
    private CaseChanges changes;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void anOfficerIsAtTheDesk() {
        database.sql("replace into triage_open_desk (officer, seen_at) values ('demo-officer-2', utc_timestamp(6))")
                .update();
    }

    @AfterEach
    void nobodyIs() {
        database.sql("delete from triage_open_desk").update();
    }

    @Test
    void behindANumberAreItsCasesAndThoseThatAreTickedGoToTheChosenOfficer() {
        var view = navigate("load", WorkloadView.class);
        assertThat(list().isVisible()).isFalse();
        test(byId("count-first-look-any", NativeButton.class).orElseThrow()).click();
        assertThat(textOf(list())).contains("First look, waiting", reference, "age and place not in the form");
        tick(reference);
        choose("demo-officer-2");
        assertThat(assign().getText()).isEqualTo("Assign 1 to Demo officer 2");
        test(assign()).click();
        assertThat(byId("assigned", Paragraph.class).orElseThrow().getText())
                .isEqualTo("Demo officer 2 has %s now, and is told so.".formatted(reference));
        assertThat(Acting.OFFICER
                        .get(() -> desk.standing(reference))
                        .orElseThrow()
                        .standing()
                        .owner())
                .isEqualTo("demo-officer-2");
        assertThat(textOf(view)).contains("0 of level one", "On call now");
    }

    @Test
    void aCaseThatWasJustTakenIsSaid() {
        navigate("load", WorkloadView.class);
        test(byId("count-nobody", NativeButton.class).orElseThrow()).click();
        tick(reference);
        choose("demo-officer-2");
        Acting.OFFICER.run(() -> work.claim(reference));
        test(assign()).click();
        assertThat(textOf(byId("not-assigned", UnorderedList.class).orElseThrow()))
                .isEqualTo(reference + ": Demo officer has just taken it.");
        assertThat(byId("assigned", Paragraph.class).orElseThrow().getText()).isEmpty();
    }

    @Test
    void aListStandsInTheAddressAndWhoseCasesTheyAreDoesNot() {
        var choice = BoardAddress.of(Map.of("clock", List.of("second-officer"), "pace", List.of("overdue")));
        assertThat(BoardAddress.query(choice)).isEqualTo("?clock=second-officer&pace=overdue");
        assertThat(BoardAddress.query(BoardAddress.of(Map.of("whose", List.of("nobody")))))
                .isEqualTo("?whose=nobody");
        assertThat(BoardAddress.of(Map.of("clock", List.of("nonsense")))).isNull();
        assertThat(BoardAddress.query(BoardChoice.with("demo-officer"))).isEmpty();
        navigate("load", WorkloadView.class);
        test(byId("count-nobody", NativeButton.class).orElseThrow()).click();
        assertThat(textOf(list())).contains("Nobody has them", reference);
        test(byId("close-list", NativeButton.class).orElseThrow()).click();
        assertThat(list().isVisible()).isFalse();
    }

    @Test
    void aClosedBoardIsToldOfNothingMore() {
        var before = openBoards();
        navigate("load", WorkloadView.class);
        assertThat(openBoards()).isEqualTo(before + 1);
        navigate("triage/search", SearchView.class);
        assertThat(openBoards()).isEqualTo(before);
    }

    private int openBoards() {
        return ((List<?>) ReflectionTestUtils.getField(ReflectionTestUtils.getField(changes, "desks"), "open")).size();
    }

    private Section list() {
        return byId("board-list", Section.class).orElseThrow();
    }

    private NativeButton assign() {
        return byId("assign", NativeButton.class).orElseThrow();
    }

    private void tick(String wanted) {
        $(TickBox.class).all().stream()
                .filter(each -> ("Tick " + wanted).equals(each.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow()
                .setValue(true);
    }

    private void choose(String username) {
        byId("assign-to", OfficerChoice.class).orElseThrow().setValue(username);
    }
}
