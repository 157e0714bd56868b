package org.thinkuknow.classroom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which parts of a lesson fit into the minutes that a class has. It suggests; the teacher ticks. */
public final class Fitting {

    /** As many questions of the quiz come before a step is left out for want of time. */
    private static final int QUESTIONS_FIRST = 3;

    private final RunningOrder whole;

    public Fitting(RunningOrder whole) {
        this.whole = whole;
    }

    /**
     * The ids of what is left out so that the rest fits. The last step stays even where it alone takes longer.
     *
     * @param minutes that the class has
     */
    public Set<String> into(int minutes) {
        var kept = new HashSet<String>();
        var left = minutes;
        for (var part : byNeed()) {
            var takes = part.stream().mapToInt(LessonStep::minutes).sum();
            if (takes <= left || kept.isEmpty()) {
                part.forEach(step -> kept.add(step.id()));
                left -= takes;
            }
        }
        return whole.steps().stream()
                .map(LessonStep::id)
                .filter(id -> !kept.contains(id))
                .collect(Collectors.toSet());
    }

    /**
     * The parts that are ticked one by one, each with its steps: the questions before and after the lesson are one part, since one without
     * the other tells nothing.
     */
    public List<List<LessonStep>> parts() {
        var parts = new ArrayList<List<LessonStep>>();
        var around = around();
        if (!around.isEmpty()) {
            parts.add(around);
        }
        whole.steps().stream().filter(step -> !around.contains(step)).forEach(step -> parts.add(List.of(step)));
        return parts;
    }

    /** The end, the beginning, what shows whether it helped, some questions, the steps between, and then the other questions. */
    private List<List<LessonStep>> byNeed() {
        var around = around();
        var steps = new ArrayList<List<LessonStep>>();
        var questions = new ArrayList<List<LessonStep>>();
        parts().stream()
                .filter(part -> !part.equals(around))
                .forEach(part -> (part.getFirst() instanceof LessonStep.ToRead ? steps : questions).add(part));
        var order = new ArrayList<List<LessonStep>>();
        if (!steps.isEmpty()) {
            order.add(steps.removeLast());
        }
        if (!steps.isEmpty()) {
            order.add(steps.removeFirst());
        }
        if (!around.isEmpty()) {
            order.add(around);
        }
        var first = Math.min(QUESTIONS_FIRST, questions.size());
        order.addAll(questions.subList(0, first));
        order.addAll(steps);
        order.addAll(questions.subList(first, questions.size()));
        return order;
    }

    private List<LessonStep> around() {
        return whole.steps().stream()
                .filter(step -> step instanceof LessonStep.ToAnswer asked && asked.isAround())
                .toList();
    }
}
