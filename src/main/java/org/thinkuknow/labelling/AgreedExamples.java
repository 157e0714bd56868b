package org.thinkuknow.labelling;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.reader.Example;
import org.thinkuknow.reader.ExampleSource;

import java.util.List;

/** Gives the reader what two people here have agreed on; opened anew only when that has changed. */
@Component
class AgreedExamples implements ExampleSource {

    private final WrittenExampleRepository examples;
    private final ExampleSeals seals;
    private volatile Read read = new Read("", List.of());

    AgreedExamples(WrittenExampleRepository examples, ExampleSeals seals) {
        this.examples = examples;
        this.seals = seals;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Example> agreed() {
        var mark = examples.mark();
        var before = read;
        if (mark.equals(before.mark)) {
            return before.agreed;
        }
        var now = examples.findByStateOrderById(ExampleState.AGREED).stream()
                .flatMap(each -> seals.open(each).stream().map(typed -> typed.example(each.id(), false)))
                .toList();
        read = new Read(mark, now);
        return now;
    }

    private record Read(String mark, List<Example> agreed) {}
}
