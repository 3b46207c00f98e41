using System.Globalization;
using Alongside.Web.Keeping;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Alongside.Web.Look;

/// <summary>Choices one can hit with a thumb: native radios, or tick boxes with <c>many</c>, under their labels.</summary>
[HtmlTargetElement("picks", Attributes = "for,legend,from", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PicksTagHelper : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    /// <summary>What it is called on the form, where the expression cannot say so: a row still to come.</summary>
    public string? Name { get; set; }

    /// <summary>What it is called on the page, where one page asks the same in several forms.</summary>
    public string? Id { get; set; }

    public string Legend { get; set; } = "";
    public string? Hint { get; set; }
    public IEnumerable<Pick> From { get; set; } = [];
    public bool Many { get; set; }
    public bool LegendHidden { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = Name ?? For.Name;
        var id = TagBuilder.CreateSanitizedId(Id ?? name, "-");
        ViewContext.ModelState.TryGetValue(name, out var state);
        var wrong = state?.Errors.FirstOrDefault()?.ErrorMessage;
        var chosen = Chosen(state?.RawValue ?? (KeptTagHelper.TypedAround(context) is { } typed ? typed.GetValueOrDefault(name).ToArray() : For.Model));

        (output.TagName, output.TagMode) = ("div", TagMode.StartTagAndEndTag);
        output.Attributes.SetAttribute("class", $"govuk-form-group{(wrong is null ? "" : " govuk-form-group--error")}");
        var set = new TagBuilder("fieldset");
        set.AddCssClass("govuk-fieldset");
        var described = string.Join(' ', new[] { Hint is null ? null : id + "-hint", wrong is null ? null : id + "-wrong" }.Where(d => d is not null));
        if (described.Length > 0) set.Attributes["aria-describedby"] = described;
        Append(set, "legend", LegendHidden ? "govuk-visually-hidden" : "govuk-fieldset__legend", Legend, null);
        if (Hint is not null) Append(set, "div", "govuk-hint", Hint, id + "-hint");
        if (wrong is not null) Append(set, "p", "govuk-error-message", wrong, id + "-wrong");
        var picks = new TagBuilder("div");
        picks.AddCssClass("picks");
        var number = 0;
        foreach (var pick in From) picks.InnerHtml.AppendHtml(One(pick, name, number == 0 ? id : $"{id}-{number.ToString(CultureInfo.InvariantCulture)}", chosen.Contains(pick.Value), number++));
        set.InnerHtml.AppendHtml(picks);
        output.Content.AppendHtml(set);
    }

    private TagBuilder One(Pick pick, string name, string id, bool isChosen, int number)
    {
        var one = new TagBuilder("div");
        one.AddCssClass("pick");
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass("pick__input");
        input.Attributes["type"] = Many ? "checkbox" : "radio";
        input.Attributes["name"] = name;
        input.Attributes["id"] = id;
        input.Attributes["value"] = pick.Value;
        if (isChosen) input.Attributes["checked"] = "checked";
        one.InnerHtml.AppendHtml(input);
        var label = new TagBuilder("label");
        label.AddCssClass("pick__label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(pick.Label);
        one.InnerHtml.AppendHtml(label);
        return one;
    }

    private static void Append(TagBuilder set, string tag, string css, string text, string? id)
    {
        var element = new TagBuilder(tag);
        element.AddCssClass(css);
        if (id is not null) element.Attributes["id"] = id;
        element.InnerHtml.Append(text);
        set.InnerHtml.AppendHtml(element);
    }

    private static HashSet<string> Chosen(object? value) => value switch
    {
        null => [],
        string one => [one],
        string[] several => [.. several],
        IEnumerable<object> several => [.. several.Select(v => v.ToString()!)],
        Enum flags when flags.GetType().IsDefined(typeof(FlagsAttribute), false) =>
            [.. Enum.GetValues(flags.GetType()).Cast<Enum>().Where(f => Convert.ToInt64(f, CultureInfo.InvariantCulture) != 0 && flags.HasFlag(f)).Select(f => f.ToString())],
        System.Collections.IEnumerable several => [.. several.Cast<object>().Select(v => v.ToString()!)],
        _ => [Convert.ToString(value, CultureInfo.InvariantCulture)!],
    };
}
