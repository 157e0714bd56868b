@NullMarked
package org.thinkuknow.schooltransfer.ui;

import org.jspecify.annotations.NullMarked;
