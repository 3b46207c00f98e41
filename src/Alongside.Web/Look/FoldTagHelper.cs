using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Alongside.Web.Look;

/// <summary>
/// Something optional, one gesture away: its name, one line of how it stands, and what opens it. It stands open when
/// told to, when something in it is to be put right, and when words that were kept wait in it.
/// </summary>
[HtmlTargetElement("fold", Attributes = "name")]
public sealed class FoldTagHelper(Phrases phrases) : TagHelper
{
    public string Name { get; set; } = "";

    /// <summary>One line of what is in it, or how it stands.</summary>
    public string? State { get; set; }

    /// <summary>Something is written in it: its bead is filled.</summary>
    public bool Done { get; set; }

    public bool Open { get; set; }

    /// <summary>There is nothing to write in it: one opens it to read.</summary>
    public bool ToRead { get; set; }

    /// <summary>Only its author reads what is written here.</summary>
    public bool OnlyMe { get; set; }

    /// <summary>Of the folds of one group a browser keeps at most one open.</summary>
    public string? Group { get; set; }

    /// <summary>The fields in it, as their names begin, parted by blanks.</summary>
    public string Fields { get; set; } = "";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = new Inside();
        context.Items[typeof(Inside)] = inside;
        var body = await output.GetChildContentAsync();
        var wrong = Fields.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Any(f => ViewContext.ModelState.Any(s => s.Value!.Errors.Count > 0 && (s.Key == f || s.Key.StartsWith(f + "[", StringComparison.Ordinal) || s.Key.StartsWith(f + ".", StringComparison.Ordinal))));
        (output.TagName, output.TagMode) = ("details", TagMode.StartTagAndEndTag);
        output.Attributes.SetAttribute("class", $"fold{(Done ? " fold--done" : "")}{(wrong ? " fold--error" : "")}");
        if (Group is not null) output.Attributes.SetAttribute("name", Group);
        if (Open || wrong || inside.HasWords) output.Attributes.SetAttribute(new TagHelperAttribute("open", null, HtmlAttributeValueStyle.Minimized));
        var summary = new TagBuilder("summary");
        summary.InnerHtml.AppendHtml(Span("fold__name", Name));
        var state = Span("fold__state", OnlyMe ? null : State);
        if (OnlyMe) state.InnerHtml.AppendHtml(Span("only-me", State ?? ""));
        summary.InnerHtml.AppendHtml(state);
        var act = Span("fold__do", null);
        act.InnerHtml.AppendHtml(Span("when-shut", phrases[ToRead ? "fold-look" : Done ? "fold-again" : "fold-add"]));
        act.InnerHtml.AppendHtml(Span("when-open", phrases["fold-close"]));
        summary.InnerHtml.AppendHtml(act);
        var content = new TagBuilder("div");
        content.AddCssClass("fold__body");
        content.InnerHtml.AppendHtml(body);
        output.Content.AppendHtml(summary).AppendHtml(content);
    }

    /// <summary>Said by a form in the fold: what was typed into it before is there again.</summary>
    internal static void HasWords(TagHelperContext context)
    {
        if (context.Items.TryGetValue(typeof(Inside), out var inside)) ((Inside)inside).HasWords = true;
    }

    private sealed class Inside
    {
        public bool HasWords { get; set; }
    }

    private static TagBuilder Span(string css, string? text)
    {
        var span = new TagBuilder("span");
        span.AddCssClass(css);
        if (text is not null) span.InnerHtml.Append(text);
        return span;
    }
}
