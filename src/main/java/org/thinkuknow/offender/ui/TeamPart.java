package org.thinkuknow.offender.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.account.Staff;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.offender.DutyLists;
import org.thinkuknow.offender.OffenderHandOvers;
import org.thinkuknow.offender.TeamLoad;
import org.thinkuknow.shell.Buttons;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How much each manager has before them; and all of one of them to another, when somebody is away or has left. */
class TeamPart extends Section {

    private final transient DutyLists lists;
    private final transient OffenderHandOvers handOvers;
    private final transient Staff staff;
    private final Paragraph message = new Paragraph();

    TeamPart(DutyLists lists, OffenderHandOvers handOvers, Staff staff) {
        this.lists = lists;
        this.handOvers = handOvers;
        this.staff = staff;
        setId("team");
        message.setId("team-message");
        message.getElement().setAttribute("role", "status");
        show();
    }

    private void show() {
        removeAll();
        var load = lists.load();
        var names = staff.namesOf(load.stream().map(TeamLoad::manager).collect(Collectors.toSet()));
        var list = new UnorderedList();
        load.forEach(each -> list.add(new ListItem("%s: %d people, %d duties overdue"
                .formatted(names.get(each.manager()), each.people(), each.overdue()))));
        add(
                new H2("The team"),
                message,
                list,
                new NativeDetails("Hand all of one manager to another", form(load, names)));
    }

    private Div form(List<TeamLoad> load, Map<String, String> names) {
        var from = Fields.choice(
                "team-from",
                "Whose people",
                load.stream().map(TeamLoad::manager).toList(),
                username -> names.getOrDefault(username, username));
        var to = Fields.choice("team-to", "To whom", handOvers.managers(), StaffMember::fullName);
        var refusal = new Refusal("team-refusal");
        return new Div(
                from,
                to,
                refusal,
                Buttons.once(
                        "hand-all",
                        "Hand all over",
                        () -> refusal.unlessTaken(() -> hand(Fields.needed(from), Fields.needed(to)))));
    }

    private void hand(String from, StaffMember to) {
        var many = handOvers.all(from, to.username());
        message.setText("%d %s managed by %s from now on.%s"
                .formatted(
                        many,
                        many == 1 ? "person is" : "people are",
                        to.fullName(),
                        many == OffenderHandOvers.MOST ? " There may be more: please look, and do it again." : ""));
        show();
    }
}
