package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The keys of the desk and the switches that stay in the browser; they work while the desk is open. */
@Tag("desk-keys")
@JsModule("./desk/desk-keys.js")
class DeskKeys extends Component {}
