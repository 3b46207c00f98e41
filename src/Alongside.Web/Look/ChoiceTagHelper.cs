using Alongside.Web.Keeping;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Alongside.Web.Look;

/// <summary>One of many, where radios would fill the page: a native list, with an empty line first.</summary>
[HtmlTargetElement("choice", Attributes = "for,label,from", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChoiceTagHelper : TagHelper
{
    public ModelExpression For { get; set; } = null!;
    public string Label { get; set; } = "";
    public IEnumerable<Pick> From { get; set; } = [];

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (name, id) = (For.Name, TagBuilder.CreateSanitizedId(For.Name, "-"));
        ViewContext.ModelState.TryGetValue(name, out var state);
        var wrong = state?.Errors.FirstOrDefault()?.ErrorMessage;
        var chosen = state?.AttemptedValue ?? (KeptTagHelper.TypedAround(context) is { } typed ? typed.GetValueOrDefault(name).ToString() : For.Model?.ToString());

        (output.TagName, output.TagMode) = ("div", TagMode.StartTagAndEndTag);
        output.Attributes.SetAttribute("class", $"govuk-form-group{(wrong is null ? "" : " govuk-form-group--error")}");
        output.Content.AppendHtml(Element("label", "govuk-label", Label, ("for", id)));
        if (wrong is not null) output.Content.AppendHtml(Element("p", "govuk-error-message", wrong, ("id", id + "-wrong")));
        var list = Element("select", $"govuk-select{(wrong is null ? "" : " govuk-select--error")}", "", ("id", id), ("name", name));
        if (wrong is not null) (list.Attributes["aria-describedby"], list.Attributes["aria-invalid"]) = (id + "-wrong", "true");
        foreach (var pick in From.Prepend(new("", "")))
        {
            var option = Element("option", "", pick.Label, ("value", pick.Value));
            if (pick.Value.Length > 0 && pick.Value == chosen) option.Attributes["selected"] = "selected";
            list.InnerHtml.AppendHtml(option);
        }
        output.Content.AppendHtml(list);
    }

    private static TagBuilder Element(string tag, string css, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var element = new TagBuilder(tag);
        if (css.Length > 0) element.AddCssClass(css);
        foreach (var (name, value) in attributes) element.Attributes[name] = value;
        element.InnerHtml.Append(text);
        return element;
    }
}
