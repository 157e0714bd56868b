package org.thinkuknow.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.Gap;
import org.thinkuknow.notification.Roster;
import org.thinkuknow.notification.RosterWeek;
import org.thinkuknow.shell.Classed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A week of the roster: days as columns and tiers as rows on a wide screen, one day below the other on a phone. */
class WeekGrid extends Div {

    private final @Nullable Consumer<Roster.Turn> choose;
    private long chosen;

    /** @param choose what a press on a turn does; nothing if turns are only read */
    WeekGrid(@Nullable Consumer<Roster.Turn> choose) {
        this.choose = choose;
        setId("week");
        addClassName("week-grid");
    }

    /**
     * @param chosen the id of the turn that is being changed, or 0
     */
    void show(RosterWeek week, long chosen, Instant now) {
        this.chosen = chosen;
        removeAll();
        add(rungs());
        week.monday().datesUntil(week.monday().plusWeeks(1)).forEach(day -> add(day(week, new DayHours(day), now)));
    }

    /** The names of the rows, which each day says again for those who do not see them. */
    private static Component rungs() {
        var names = Classed.of(new Div(new Span()), "rungs");
        names.getElement().setAttribute("aria-hidden", "true");
        for (var rung : EscalationTier.values()) {
            names.add(new Span(rung.title()));
        }
        return names;
    }

    private Component day(RosterWeek week, DayHours hours, Instant now) {
        var title = new H3(UkTime.weekdayOf(hours.day()));
        title.setId("day-" + hours.day());
        var day = Classed.of(new Section(title), "day");
        day.getElement().setAttribute("aria-labelledby", "day-" + hours.day());
        if (hours.day().equals(UkTime.date(now))) {
            day.addClassName("today");
            day.getElement().setAttribute("aria-current", "date");
            title.add(Classed.of(new Span("today"), "mark-today"));
        }
        day.setClassName("over", hours.isOverAt(now));
        if (hours.clocksChange()) {
            title.add(Classed.of(new Span("clocks change"), "mark-today"));
        }
        for (var rung : EscalationTier.values()) {
            day.add(cell(rung, week, hours));
        }
        return day;
    }

    private Component cell(EscalationTier rung, RosterWeek week, DayHours hours) {
        var blocks = new TreeMap<Instant, List<ListItem>>();
        week.turns().stream()
                .filter(turn -> turn.rung() == rung && hours.meets(turn.from(), turn.to()))
                .forEach(turn -> at(turn.from(), blocks).add(new ListItem(block(turn, hours))));
        week.gaps().stream()
                .filter(gap -> gap.rung() == rung && hours.meets(gap.from(), gap.to()))
                .forEach(gap -> at(gap.from(), blocks).add(gap(gap, hours)));
        var list = new UnorderedList();
        blocks.values().forEach(together -> together.forEach(list::add));
        return Classed.of(new Div(Classed.of(new Span(rung.title()), "rung"), list), "cell");
    }

    private static List<ListItem> at(Instant begins, Map<Instant, List<ListItem>> blocks) {
        return blocks.computeIfAbsent(begins, moment -> new ArrayList<>());
    }

    private Component block(Roster.Turn turn, DayHours hours) {
        var who = Classed.of(new Span(turn.name()), "who");
        var when = Classed.of(new Span(hours.ofTurn(turn.from(), turn.to())), "hours");
        var block = choose == null ? new Span(who, when) : button(turn, choose, who, when);
        block.getElement().getClassList().add("turn");
        if (!turn.able()) {
            block.getElement()
                    .appendChild(wrong("cannot sign in: nobody is called").getElement());
        } else if (turn.refusedAt() != null) {
            block.getElement().appendChild(wrong("e-mail address does not work").getElement());
        }
        return block;
    }

    private Component button(Roster.Turn turn, Consumer<Roster.Turn> press, Component... content) {
        var button = new NativeButton();
        button.add(content);
        button.addClickListener(click -> press.accept(turn));
        button.getElement()
                .setAttribute("data-turn", String.valueOf(turn.id()))
                .setAttribute("aria-pressed", String.valueOf(turn.id() == chosen));
        return button;
    }

    private static ListItem gap(Gap gap, DayHours hours) {
        return Classed.of(new ListItem("nobody " + hours.ofGap(gap.from(), gap.to())), "gap");
    }

    private static Span wrong(String words) {
        return Classed.of(new Span(words), "wrong");
    }
}
