package org.thinkuknow.offender.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.thinkuknow.offender.CourtOrder;
import org.thinkuknow.offender.Disposal;
import org.thinkuknow.offender.Management;
import org.thinkuknow.offender.OffenderRefused;
import org.thinkuknow.offender.Offenders;
import org.thinkuknow.offender.OpenedOffender;
import org.thinkuknow.offender.TravelBan;
import org.thinkuknow.shell.Buttons;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Further sentences and orders, MAPPA, the risk and the reference in the system of record. */
class ManagementPart extends Div {

    private final transient OpenedOffender opened;
    private final transient Management before;
    private final transient Offenders offenders;
    private final transient OffenderSteps steps;

    ManagementPart(OpenedOffender opened, Offenders offenders, OffenderSteps steps) {
        this.opened = opened;
        this.before = opened.management();
        this.offenders = offenders;
        this.steps = steps;
        add(levels(), sentence(), order());
    }

    private Component levels() {
        var category = Fields.choice("category", "MAPPA category", List.of(1, 2, 3, 4), String::valueOf);
        var level = Fields.choice("level", "MAPPA level", List.of(1, 2, 3), String::valueOf);
        category.setValue(before.mappaCategory() == 0 ? null : before.mappaCategory());
        level.setValue(before.mappaLevel() == 0 ? null : before.mappaLevel());
        var reference = Fields.line("visor", "ViSOR or MAPPS reference", before.reference());
        var risk = new RiskForm(before.risk());
        return form(
                "management",
                () -> new Management(
                        before.disposals(),
                        before.orders(),
                        category.getOptionalValue().orElse(0),
                        level.getOptionalValue().orElse(0),
                        risk.risk(),
                        reference.getValue().strip()),
                category,
                level,
                reference,
                risk);
    }

    private Component sentence() {
        var disposal = new DisposalForm(opened.nation());
        return form(
                "sentence",
                () -> {
                    if (!disposal.isInSchedule()) {
                        throw new OffenderRefused(
                                List.of(
                                        "Whether the offence is in Schedule 3 is for an officer to say: please look, and tick the box."));
                    }
                    var all = Stream.concat(before.disposals().stream(), Stream.of(disposal.disposal()))
                            .toList();
                    return with(all, before.orders());
                },
                new H3("A further sentence or caution"),
                disposal);
    }

    private Component order() {
        var kind =
                Fields.choice("order-kind", "Order", Arrays.asList(CourtOrder.Kind.values()), CourtOrder.Kind::words);
        var served = Fields.day("order-served", "Served on");
        var ends = Fields.day("order-ends", "Its last day");
        ends.setHelperText("Leave it empty if it has no end.");
        var text = Fields.area("order-text", "What it asks and forbids", "");
        var ban = Fields.line("order-ban", "Countries to which it forbids journeys", "");
        ban.setHelperText("Names with commas between them, or: all. Leave it empty if it forbids none.");
        return form(
                "order",
                () -> {
                    var order = new CourtOrder(
                            Fields.needed(kind),
                            Fields.needed(served),
                            ends.getValue(),
                            text.getValue().strip(),
                            TravelBan.of(ban.getValue()));
                    return with(
                            before.disposals(),
                            Stream.concat(before.orders().stream(), Stream.of(order))
                                    .toList());
                },
                new H3("A further order"),
                kind,
                served,
                ends,
                text,
                ban);
    }

    private Management with(List<Disposal> disposals, List<CourtOrder> orders) {
        return new Management(
                disposals, orders, before.mappaCategory(), before.mappaLevel(), before.risk(), before.reference());
    }

    private Component form(String name, Supplier<Management> management, Component... fields) {
        var refusal = new Refusal(name + "-refusal");
        var form = new Div(fields);
        form.addClassName("form");
        form.add(
                refusal,
                Buttons.once(
                        "save-" + name,
                        "Save",
                        () -> refusal.unlessTaken(() -> steps.take(
                                "Saved. What stood before is in the history.",
                                () -> offenders.manage(opened.seen(), management.get())))));
        return form;
    }
}
