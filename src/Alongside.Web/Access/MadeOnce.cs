using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace Alongside.Web.Access;

#pragma warning disable EF9100 // EF says that it may change this; a test sees that nothing is made twice.

/// <summary>
/// What EF makes of a question is a function with functions in it: how to read a row, and what hangs on it. .NET makes a
/// delegate of an inner one anew whenever it comes past, some for each question and some for each row, and that takes
/// longer than reading the row. An inner function that takes nothing from those around it is made here, once.
/// </summary>
internal sealed class MadeOnce(ShapedQueryCompilingExpressionVisitorDependencies dependencies, RelationalShapedQueryCompilingExpressionVisitorDependencies relational, RelationalCommandBuilderDependencies commands)
    : RelationalLiftableConstantProcessor(dependencies, relational, commands)
{
    public static void In(DbContextOptionsBuilder options) => options.ReplaceService<ILiftableConstantProcessor, MadeOnce>();

    public override Expression InlineConstants(Expression expression, bool supportsPrecompiledQuery) => InnerOnce(base.InlineConstants(expression, supportsPrecompiledQuery));

    /// <summary>The same function, with its inner ones made.</summary>
    internal static Expression InnerOnce(Expression whole)
    {
        if (whole is not LambdaExpression outer) return whole;
        var body = new Inner().Visit(outer.Body);
        return body == outer.Body ? outer : Expression.Lambda(outer.Type, body, outer.Name, outer.TailCall, outer.Parameters);
    }

    private sealed class Inner : ExpressionVisitor
    {
        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            var inner = (Expression<T>)base.VisitLambda(node); // The innermost first.
            return TakesNothing.Of(inner) ? Expression.Constant(inner.Compile(), typeof(T)) : inner;
        }

        // A function that is handed on as words stays words.
        protected override Expression VisitUnary(UnaryExpression node) => node.NodeType == ExpressionType.Quote ? node : base.VisitUnary(node);

        protected override Expression VisitExtension(Expression node) => node.CanReduce ? base.VisitExtension(node) : node;
    }

    /// <summary>Whether every variable in a function is its own.</summary>
    private sealed class TakesNothing : ExpressionVisitor
    {
        private readonly HashSet<ParameterExpression> own = [];
        private bool takes;

        public static bool Of(LambdaExpression function)
        {
            var looks = new TakesNothing();
            looks.Visit(function);
            return !looks.takes;
        }

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            own.UnionWith(node.Parameters);
            return base.VisitLambda(node);
        }

        protected override Expression VisitBlock(BlockExpression node)
        {
            own.UnionWith(node.Variables);
            return base.VisitBlock(node);
        }

        protected override CatchBlock VisitCatchBlock(CatchBlock node)
        {
            if (node.Variable is { } caught) own.Add(caught);
            return base.VisitCatchBlock(node);
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            takes |= !own.Contains(node);
            return node;
        }
    }
}
