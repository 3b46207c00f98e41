using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Alongside.Web.Keeping;

internal static class ModelStateOfDrafts
{
    /// <summary>Half-written words are not wrong yet: they are shown as they were typed, without a word of reproach.</summary>
    public static void ForgetErrors(this ModelStateDictionary states)
    {
        foreach (var state in states.Values)
        {
            state.Errors.Clear();
            state.ValidationState = ModelValidationState.Skipped;
        }
    }
}
