package org.thinkuknow.classroom.ui.board;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** What the script {@code live-board} fills the screen with. */
@Tag("board-stage")
class BoardStage extends HtmlContainer {}
