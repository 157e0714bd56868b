package org.thinkuknow.ask;

import java.util.List;

/** Answers that stand together in the list. */
public record Topic(String id, String title, List<Answer> answers) {}
