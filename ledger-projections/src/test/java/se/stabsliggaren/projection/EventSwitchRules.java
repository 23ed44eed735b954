package se.stabsliggaren.projection;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseLabelTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * How a projection may tell events apart: by switches in which the compiler asks for every type. Read in the source, since
 * a compiled switch does not say whether it had a case for the rest.
 */
final class EventSwitchRules extends TreePathScanner<@Nullable Void, List<String>> {

    private final Trees trees;
    private final Types types;
    private final TypeMirror event;
    private final String typedSelections;

    private EventSwitchRules(JavacTask task, String typedSelections) {
        this.trees = Trees.instance(task);
        this.types = task.getTypes();
        this.event = task.getElements()
                .getTypeElement("se.stabsliggaren.event.Event")
                .asType();
        this.typedSelections = typedSelections;
    }

    /**
     * What breaks the rules in these sources, in words.
     *
     * @param typedSelections the one package that may ask for events by their class, since it has decided about each before
     */
    static List<String> brokenIn(Iterable<? extends JavaFileObject> sources, String typedSelections)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("-proc:none", "--release", "21", "-classpath", System.getProperty("java.class.path"));
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, options, null, sources);
            Iterable<? extends CompilationUnitTree> units = task.parse();
            task.analyze();
            EventSwitchRules rules = new EventSwitchRules(task, typedSelections);
            List<String> broken = new ArrayList<>();
            units.forEach(unit -> rules.scan(unit, broken));
            return broken;
        }
    }

    @Override
    public @Nullable Void visitInstanceOf(InstanceOfTree test, List<String> broken) {
        if (isEvent(test.getType())) {
            broken.add(at(test) + " asks for one event by instanceof and is silent about the others");
        }
        return super.visitInstanceOf(test, broken);
    }

    @Override
    public @Nullable Void visitTypeCast(TypeCastTree cast, List<String> broken) {
        if (isEvent(cast.getType())) {
            broken.add(at(cast) + " casts to an event");
        }
        return super.visitTypeCast(cast, broken);
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree select, List<String> broken) {
        boolean literal = select.getIdentifier().contentEquals("class") && isEvent(select.getExpression());
        if (literal
                && !getCurrentPath()
                        .getCompilationUnit()
                        .getPackageName()
                        .toString()
                        .equals(typedSelections)) {
            broken.add(at(select) + " asks for events by their class");
        }
        return super.visitMemberSelect(select, broken);
    }

    @Override
    public @Nullable Void visitSwitch(SwitchTree choice, List<String> broken) {
        check(choice, choice.getExpression(), choice.getCases(), broken);
        return super.visitSwitch(choice, broken);
    }

    @Override
    public @Nullable Void visitSwitchExpression(SwitchExpressionTree choice, List<String> broken) {
        check(choice, choice.getExpression(), choice.getCases(), broken);
        return super.visitSwitchExpression(choice, broken);
    }

    private void check(Tree choice, ExpressionTree chosen, List<? extends CaseTree> cases, List<String> broken) {
        TypeMirror of = type(chosen);
        boolean overEvents = of != null && isEvent(of);
        List<CaseLabelTree> labels = cases.stream()
                .<CaseLabelTree>flatMap(one -> one.getLabels().stream())
                .toList();
        if ((overEvents || isEnum(of)) && labels.stream().anyMatch(DefaultCaseLabelTree.class::isInstance)) {
            broken.add(at(choice) + " has a default, which decides about what nobody has thought of");
        }
        if (overEvents) {
            List<TypeMirror> told =
                    labels.stream().map(this::bound).filter(Objects::nonNull).toList();
            told.stream()
                    .filter(one -> types.isSameType(one, of) || told.stream().anyMatch(other -> isOfFamily(other, one)))
                    .forEach(one -> broken.add(at(choice) + " has a case for the rest of " + one));
        }
    }

    /** The type that a case of a switch takes; null of a constant. */
    private @Nullable TypeMirror bound(CaseLabelTree label) {
        return label instanceof PatternCaseLabelTree pattern
                        && pattern.getPattern() instanceof BindingPatternTree binding
                ? type(binding.getVariable().getType())
                : null;
    }

    private boolean isOfFamily(TypeMirror type, TypeMirror family) {
        return !types.isSameType(type, family) && types.isSubtype(type, family);
    }

    private boolean isEvent(@Nullable Tree type) {
        TypeMirror mirror = type == null ? null : type(type);
        return mirror != null && isEvent(mirror);
    }

    private boolean isEvent(TypeMirror type) {
        return type instanceof DeclaredType && types.isSubtype(types.erasure(type), event);
    }

    private static boolean isEnum(@Nullable TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM;
    }

    private @Nullable TypeMirror type(Tree tree) {
        return trees.getTypeMirror(new TreePath(getCurrentPath(), tree));
    }

    private String at(Tree tree) {
        CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
        String file = unit.getSourceFile().getName();
        long line = unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
        return file.substring(file.lastIndexOf('/') + 1) + ":" + line;
    }
}
