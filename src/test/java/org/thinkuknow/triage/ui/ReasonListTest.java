package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import org.junit.jupiter.api.Test;
import org.thinkuknow.triage.ui.SummaryPane.ReasonList;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class ReasonListTest {

    @Test
    void theFirstStandOpenAndTheOthersAreCountedAndOneForOneThere() {
        var list = new ReasonList(reasons(100));
        var others = list.getChildren()
                .filter(NativeDetails.class::isInstance)
                .map(NativeDetails.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(others.getSummaryText()).isEqualTo("and 94 more");
        assertThat(others.isOpen()).isFalse();
        assertThat(items(list)).containsExactlyElementsOf(reasons(100));
    }

    @Test
    void fewStandOpenAltogether() {
        var list = new ReasonList(reasons(ReasonList.SHOWN));
        assertThat(list.getChildren()).hasSize(1);
        assertThat(items(list)).hasSize(ReasonList.SHOWN);
    }

    private static List<String> reasons(int count) {
        return IntStream.range(0, count).mapToObj("reason %d"::formatted).toList();
    }

    private static List<String> items(Component in) {
        return in.getChildren()
                .flatMap(child -> child instanceof ListItem item ? Stream.of(item.getText()) : items(child).stream())
                .toList();
    }
}
