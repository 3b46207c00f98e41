using System.Globalization;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.Extensions.Primitives;

namespace Alongside.Web.Keeping;

/// <summary>Fills a page's fields from a draft, or from the text of two, by the same binders that read a form, so that rows and choices come back too.</summary>
internal sealed class BringsBack(ParameterBinder binder, IModelBinderFactory binders, IModelMetadataProvider metadata)
{
    public async Task IntoAsync(HousePage page, IReadOnlyDictionary<string, StringValues> fields)
    {
        var words = new FormValueProvider(BindingSource.Form, new FormCollection(new(fields)), CultureInfo.CurrentCulture);
        foreach (var property in page.PageContext.ActionDescriptor.BoundProperties.OfType<PageBoundPropertyDescriptor>().Where(IsTyped))
        {
            var about = metadata.GetMetadataForProperty(page.GetType(), property.Property.Name);
            // The page binds these only when it is sent; here they come from the draft, so that condition is left out.
            var from = new BindingInfo { BinderModelName = property.BindingInfo?.BinderModelName, BinderType = property.BindingInfo?.BinderType };
            var bound = await binder.BindModelAsync(page.PageContext,
                binders.CreateBinder(new() { BindingInfo = from, Metadata = about, CacheToken = property }),
                words, new ParameterDescriptor { Name = property.Name, ParameterType = property.ParameterType, BindingInfo = from }, about, value: null, container: page);
            if (bound.IsModelSet) property.Property.SetValue(page, bound.Model);
            else if (Unchosen(property.ParameterType, out var nothing)) property.Property.SetValue(page, nothing);
        }
        page.ModelState.ForgetErrors();
    }

    private static bool IsTyped(PageBoundPropertyDescriptor property) =>
        property.BindingInfo?.BindingSource is null || property.BindingInfo.BindingSource == BindingSource.Form;

    /// <summary>A choice that a browser does not send is one that was not made, or was taken back.</summary>
    private static bool Unchosen(Type type, out object? nothing)
    {
        nothing = type == typeof(bool) ? false : type.IsArray ? Array.CreateInstance(type.GetElementType()!, 0) : null;
        return nothing is not null || Nullable.GetUnderlyingType(type) is not null;
    }
}
